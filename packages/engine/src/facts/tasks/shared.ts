import type { Range } from '../../document/range.js';
import { dueIn } from '../deadline.js';
import { factsWithin, type Passage } from '../passages.js';
import type { Reading } from '../reading.js';
import { draftsOf } from './split.js';
import { type SharedRow, sharedRowsOf } from './tables.js';
import type { Task } from './task.js';

/** The tasks of the tables that share out work, row by row as a text is gone through. */
export class Shared {
  readonly #reading: Reading;
  readonly #rows: readonly SharedRow[];
  #at = 0;
  #taken = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#rows = sharedRowsOf(reading);
  }

  /** The tasks of the row that a passage stands in, at its first passage; null outside such tables. */
  tasksAt(passage: Passage): readonly Task[] | null {
    const { start } = passage.range;
    while (this.#at < this.#rows.length && this.#rows[this.#at].line.end <= start) this.#at++;
    const row = this.#rows[this.#at];
    if (row === undefined || row.line.start > start) return null;
    if (row.work === null || this.#taken === this.#at) return NONE;
    this.#taken = this.#at;
    return [taskOf(this.#reading, row, passage)];
  }
}

const NONE: readonly Task[] = [];

/** One task a row, however much its cell says: the table has split the work already. */
function taskOf({ document, facts }: Reading, row: SharedRow, { section, part }: Passage): Task {
  const { start, end, words } = row.work as NonNullable<SharedRow['work']>;
  const range: Range = { start, end };
  const within = factsWithin(facts, range);
  const [draft] = draftsOf(words.text, () => within);
  const { verb, object } = draft ?? { verb: { from: 0, to: 0 }, object: { from: 0, to: words.text.length } };
  return {
    start,
    end,
    document: document.name,
    quote: document.text.slice(start, end),
    verb: words.text.slice(verb.from, verb.to),
    object: words.text.slice(object.from, object.to),
    facts: factsWithin(facts, row.said),
    deadline: dueIn(row.time, part),
    lead: row.owners.lead,
    support: row.owners.support,
    section,
    sentence: range,
  };
}
