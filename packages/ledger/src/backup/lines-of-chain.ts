import { sql, type Transaction } from 'kysely';
import { rowText } from '../chain/hashes.js';
import type { Noun, Tables } from '../schema/tables.js';
import { lineOf, NOUNS_IN_ORDER } from './format.js';

/** Rows that belong to no event. */
export class Stray extends Error {
  readonly event: number;
  constructor(event: number) {
    super(`rows of event ${event}, which is not there`);
    this.event = event;
  }
}

const EVENTS = 1_000;
const ROWS = 500;

/** Every event, each with the rows that it added after it: by noun, and then by id. */
export async function* linesOfChain(tx: Transaction<Tables>, progress: (done: number) => void): AsyncGenerator<string> {
  // Rows lie in the order of their events; a sort of a whole table would write it to the disk first.
  await sql`set local enable_sort = off`.execute(tx);
  const cursors = await Promise.all(NOUNS_IN_ORDER.map((noun) => Cursor.open(tx, noun)));
  for (let after = 0; ; ) {
    const events = await tx
      .selectFrom('event')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(EVENTS)
      .execute();
    for (const event of events) {
      yield lineOf('event', JSON.stringify(event));
      for (const cursor of cursors) yield* cursor.rowsOf(event.seq);
    }
    const last = events.at(-1);
    if (last === undefined) break;
    after = last.seq;
    progress(after);
  }
  for (const cursor of cursors) await cursor.close();
}

interface Row {
  readonly event: number;
  readonly until: number | null;
  readonly text: string;
}

/** The rows of a noun, one event after the other. */
class Cursor {
  readonly #tx: Transaction<Tables>;
  readonly #noun: Noun;
  #rows: readonly Row[] = [];
  #next = 0;

  private constructor(tx: Transaction<Tables>, noun: Noun) {
    this.#tx = tx;
    this.#noun = noun;
  }

  static async open(tx: Transaction<Tables>, noun: Noun): Promise<Cursor> {
    await sql`declare ${sql.id(`backup_${noun}`)} no scroll cursor for
      select from_event as event, to_event as until, ${rowText} as text from ${sql.table(noun)} as noun
      order by from_event, id`.execute(tx);
    const cursor = new Cursor(tx, noun);
    await cursor.#fetch();
    return cursor;
  }

  async *rowsOf(event: number): AsyncGenerator<string> {
    for (let row = this.#rows[this.#next]; row !== undefined && row.event <= event; row = this.#rows[this.#next]) {
      if (row.event < event) throw new Stray(row.event);
      yield lineOf(this.#noun, row.text, row.until);
      this.#next += 1;
      if (this.#next === this.#rows.length) await this.#fetch();
    }
  }

  async close(): Promise<void> {
    const left = this.#rows[this.#next];
    if (left !== undefined) throw new Stray(left.event);
    await sql`close ${sql.id(`backup_${this.#noun}`)}`.execute(this.#tx);
  }

  async #fetch(): Promise<void> {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS)} from ${sql.id(`backup_${this.#noun}`)}`.execute(this.#tx);
    this.#rows = rows;
    this.#next = 0;
  }
}
