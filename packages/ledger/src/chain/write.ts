import { type Insertable, sql, type Transaction } from 'kysely';
import type { Database } from '../database/connect.js';
import type { EventRow, Noun, Nouns, Tables, Version } from '../schema/tables.js';
import { contentText, eventText, hashOf, ORIGIN, rowsHash } from './hashes.js';

/** Who changes something. An account is null only for what the system does by itself. */
export interface Author {
  readonly account: string | null;
  readonly post: string | null;
  readonly unit: string | null;
}

export const SYSTEM: Author = { account: null, post: null, unit: null };

/** What an event says of itself. */
export interface Change {
  /** Noun and participle: `document.imported`. */
  readonly kind: string;
  readonly author: Author;
  readonly reason?: string | null;
  readonly document?: string | null;
}

/** A row as it is put in: the events that it holds from and to are those of the change. */
export type Put<N extends Noun> = Omit<Insertable<Nouns[N]>, keyof Version> & Pick<Version, 'id'>;

export type Written<Result> =
  | { readonly ok: true; readonly event: number | null; readonly result: Result }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why a change is not made. Codes are told to people by who asked. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const LOCK = 7_311_002;
const ROWS = 2_000;

/** A change on its way. All changes follow one another, so that what is read in one holds until it is written. */
export class Draft {
  readonly tx: Transaction<Tables>;
  readonly seq: number;
  readonly touched: Set<Noun> = new Set();
  /** The document that the change is made from. */
  document: string | null;

  constructor(tx: Transaction<Tables>, seq: number, document: string | null) {
    this.tx = tx;
    this.seq = seq;
    this.document = document;
  }

  /** Adds versions: of things that are there already, whose last version they close, and of new ones. */
  async put<N extends Noun>(noun: N, rows: readonly Put<N>[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    await sql`update ${sql.table(noun)} set to_event = ${this.seq} where id = any(${ids}) and to_event is null`.execute(
      this.tx,
    );
    await this.add(noun, rows);
  }

  /** Adds things that are new: their ids were made for them. */
  async add<N extends Noun>(noun: N, rows: readonly Put<N>[]): Promise<void> {
    if (rows.length > 0) this.touched.add(noun);
    for (let from = 0; from < rows.length; from += ROWS) {
      const some = rows.slice(from, from + ROWS);
      const json = JSON.stringify(some.map((row) => inColumns({ ...row, fromEvent: this.seq })));
      await sql`insert into ${sql.table(noun)} select * from jsonb_populate_recordset(null::${sql.table(noun)}, ${json}::jsonb)`.execute(
        this.tx,
      );
    }
  }

  /** The version of a thing that holds now. */
  async current<N extends Noun>(noun: N, id: string): Promise<Nouns[N] | undefined> {
    const found = await sql<Nouns[N]>`select * from ${sql.table(noun)} where id = ${id} and to_event is null`.execute(
      this.tx,
    );
    return found.rows[0];
  }

  /** Keeps bytes under their hash. */
  async keep(bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes);
    await sql`insert into content (hash, bytes) values (${hash}, ${Buffer.from(bytes)}) on conflict do nothing`.execute(
      this.tx,
    );
    return hash;
  }

  /** Ends the change; nothing of it stays. */
  refuse(code: string, params: Refusal['params'] = {}): never {
    throw new Refused({ code, params });
  }
}

/**
 * Makes one change: all of its rows and the event that tells of them, or nothing. Where `work` puts nothing in, there is no event. All
 * changes of a ledger wait for each other.
 */
export async function write<Result>(
  database: Database,
  change: Change,
  work: (draft: Draft) => Promise<Result>,
): Promise<Written<Result>> {
  try {
    return await database.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
      const last = await tx
        .selectFrom('event')
        .select(['seq', 'hash'])
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      const draft = new Draft(tx, (last?.seq ?? 0) + 1, change.document ?? null);
      const result = await work(draft);
      if (draft.touched.size === 0) return { ok: true, event: null, result };
      await addEvent(draft, change, last?.hash ?? ORIGIN);
      return { ok: true, event: draft.seq, result };
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

const columns = new Map<string, string>();

/** A row by the names of its columns. */
function inColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
}

/** Names are few, and rows are many. */
function columnOf(name: string): string {
  let column = columns.get(name);
  if (column === undefined) {
    column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columns.set(name, column);
  }
  return column;
}

async function addEvent(draft: Draft, { kind, author, reason }: Change, previous: string): Promise<void> {
  const hashes = new Map<Noun, string>();
  for (const noun of draft.touched) {
    const { rows } = await sql<{
      hash: string;
    }>`select ${rowsHash} as hash from ${sql.table(noun)} as noun where from_event = ${draft.seq}`.execute(draft.tx);
    hashes.set(noun, rows[0]!.hash);
  }
  const { rows } = await sql<{ at: string }>`select date_trunc('milliseconds', clock_timestamp()) as at`.execute(
    draft.tx,
  );
  const event: Omit<EventRow, 'hash'> = {
    seq: draft.seq,
    at: rows[0]!.at,
    kind,
    account: author.account,
    post: author.post,
    unit: author.unit,
    reason: reason ?? null,
    document: draft.document,
    content: hashOf(contentText(hashes)),
    previous,
  };
  await draft.tx
    .insertInto('event')
    .values({ ...event, hash: hashOf(eventText(event)) })
    .execute();
}
