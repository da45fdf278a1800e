import pg from 'pg';
import type { NumberedLine } from './read-lines.js';
import { Refused, refusedFor } from './refused.js';

/** Rows and characters that go to PostgreSQL at once. */
const ROWS = 2_000;
const CHARACTERS = 4_000_000;

interface Waiting {
  rows: string[];
  length: number;
  first: number;
}

/** Loads rows as they are written in JSON, many at a time. */
export class RowLoader {
  readonly #client: pg.ClientBase;
  readonly #columns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #waiting = new Map<string, Waiting>();

  private constructor(client: pg.ClientBase, columns: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#client = client;
    this.#columns = columns;
  }

  static async for(client: pg.ClientBase, tables: readonly string[]): Promise<RowLoader> {
    const columns = new Map<string, ReadonlySet<string>>();
    for (const table of tables) {
      const { rows } = await client.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
        [quoted(table)],
      );
      columns.set(table, new Set(rows.map(({ name }) => name)));
    }
    return new RowLoader(client, columns);
  }

  /** The table is one of ours; the rest of the line may be anything. */
  async add(table: string, { row, text, until, number }: NumberedLine): Promise<void> {
    const columns = this.#columns.get(table)!;
    const unknown = Object.keys(row).find((name) => !columns.has(name) || name === 'to_event');
    if (unknown !== undefined) throw new Refused('unknown-column', number, unknown.slice(0, 100));
    const waiting = this.#waiting.get(table) ?? { rows: [], length: 0, first: number };
    waiting.rows.push(until === null ? text : `${text.slice(0, -1)},"to_event":${until}}`);
    waiting.length += text.length;
    this.#waiting.set(table, waiting);
    if (waiting.rows.length === ROWS || waiting.length > CHARACTERS) await this.#load(table, waiting);
  }

  async end(): Promise<void> {
    for (const [table, waiting] of this.#waiting) await this.#load(table, waiting);
  }

  async #load(table: string, { rows, first }: Waiting): Promise<void> {
    this.#waiting.delete(table);
    const name = quoted(table);
    const statement = `insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`;
    try {
      await this.#client.query(statement, [`[${rows.join()}]`]);
    } catch (error) {
      throw refusedFor(error, first, table);
    }
  }
}

export function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.');
}
