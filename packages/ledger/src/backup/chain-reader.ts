import { createHash, type Hash } from 'node:crypto';
import { contentText, eventText, hashOf, ORIGIN } from '../chain/hashes.js';
import type { EventRow, Noun } from '../schema/tables.js';
import type { Header } from './format.js';
import type { NumberedLine } from './read-lines.js';
import { Refused } from './refused.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Follows the chain through the lines of a backup: each event stands on the one before it and tells of the rows after it. */
export class ChainReader {
  readonly #header: Header;
  #event: EventRow | null = null;
  #hashes = new Map<Noun, Hash>();
  #last: readonly [noun: string, id: string] = ['', ''];
  rows = 0;

  constructor(header: Header) {
    this.#header = header;
  }

  get events(): number {
    return this.#event?.seq ?? 0;
  }

  event({ row, number }: NumberedLine): void {
    this.#endEvent(number);
    const event = row as unknown as EventRow;
    const [seq, hash] = [this.events + 1, this.#event?.hash ?? ORIGIN];
    const follows = event.seq === seq && event.previous === hash && seq <= this.#header.events;
    if (!follows || event.hash !== hashOf(eventText(event))) throw new Refused('event', number, String(seq));
    this.#event = event;
    this.#hashes = new Map();
    this.#last = ['', ''];
  }

  row(noun: Noun, { row, text, until, number }: NumberedLine): void {
    const { id, from_event: from } = row;
    const [lastNoun, lastId] = this.#last;
    if (typeof id !== 'string' || !ID.test(id)) throw new Refused('value', number, 'id');
    if (from !== this.events || (until !== null && (until <= from || until > this.#header.events)))
      throw new Refused('rows', number, String(this.events));
    if (noun < lastNoun || (noun === lastNoun && id <= lastId)) throw new Refused('order', number, id);
    const hash = this.#hashes.get(noun);
    if (hash === undefined) this.#hashes.set(noun, createHash('sha256').update(text));
    else hash.update(`\n${text}`);
    this.#last = [noun, id];
    this.rows += 1;
  }

  /** After the last event: that it is the one that the first line tells of. */
  end(line: number): void {
    this.#endEvent(line);
    const { events, head } = this.#header;
    if (this.events !== events || (this.#event?.hash ?? ORIGIN) !== head)
      throw new Refused('event', line, String(events));
  }

  #endEvent(line: number): void {
    if (this.#event === null) return;
    const hashes = new Map([...this.#hashes].map(([noun, hash]) => [noun, hash.copy().digest('hex')]));
    if (this.#event.content !== hashOf(contentText(hashes)))
      throw new Refused('rows', line - 1, String(this.#event.seq));
  }
}
