import type pg from 'pg';
import { wordsOf } from '../search/words.js';
import type { NumberedLine } from './read-lines.js';
import { Refused } from './refused.js';

/** Gives passages their words back: those of the text of the edition that they are in. */
export class PassageReader {
  readonly #client: pg.ClientBase;
  #edition = '';
  #text = '';

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async filled(line: NumberedLine): Promise<NumberedLine> {
    const { row, number } = line;
    const { document, from_event: event, start, end } = row;
    if (!isPlace(start) || !isPlace(end) || end < start) throw new Refused('value', number, 'start, end');
    await this.#goTo(String(document), String(event), number);
    const text = this.#text.slice(start, end);
    return { ...line, text: JSON.stringify({ ...row, text, words: wordsOf(text) }) };
  }

  async #goTo(document: string, event: string, line: number): Promise<void> {
    const edition = `${document} ${event}`;
    if (edition === this.#edition) return;
    const { rows } = await this.#client.query<{ text: string }>(
      `select convert_from(content.bytes, 'UTF8') as text from document join content on content.hash = document.text
       where document.id = $1 and document.from_event = $2`,
      [document, event],
    );
    if (rows.length === 0) throw new Refused('value', line, 'document');
    [this.#edition, this.#text] = [edition, rows[0]!.text];
  }
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
