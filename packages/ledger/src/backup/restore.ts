import type pg from 'pg';
import { verifyIn } from '../chain/verify.js';
import { type Connection, connect, queriesOf } from '../database/connect.js';
import { carryOut, migrate, migrations } from '../database/migrate.js';
import type { Progress } from './backup.js';
import { FORMAT, type Header, KEPT, VERSION } from './format.js';
import { load } from './load.js';
import { type NumberedLine, readLines } from './read-lines.js';
import { type Reason, Refused } from './refused.js';
import { quoted } from './row-loader.js';

export type Restored =
  | ({ readonly ok: true } & Loaded)
  /** `line` counts from 1, and is null where it is not the file that is wrong. */
  | { readonly ok: false; readonly reason: Reason; readonly line: number | null; readonly detail: string };

/** Verifying a large ledger takes its time. */
const NO_LIMIT = 0;

interface Loaded {
  readonly events: number;
  readonly rows: number;
  readonly head: string;
}

/**
 * Brings a backup into a database that has no ledger in it yet. The file may be anything: every hash is made again on the way, and where
 * something is wrong nothing stays. One of an earlier version is loaded into the tables of that time, and those are migrated.
 */
export async function restore(connection: Connection, file: string, progress: Progress = () => {}): Promise<Restored> {
  const lines = readLines(file);
  try {
    const header = headerOf((await lines.next()).value);
    await prepare(connection, header);
    const rows = await loadAll(connection, lines, header, progress);
    return { ok: true, events: header.events, rows, head: header.head };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { reason, line, detail } = error;
    return { ok: false, reason, line, detail };
  } finally {
    await lines.return(undefined);
  }
}

function headerOf(line: NumberedLine | undefined): Header {
  if (line === undefined) throw new Refused('cut-off', 1);
  const { format, version, migration, events, head } = line.row;
  if (line.name !== 'backup' || format !== FORMAT) throw new Refused('no-backup', 1);
  if (version !== VERSION) throw new Refused('newer', 1, String(version).slice(0, 20));
  if (!isCount(migration) || !isCount(events) || typeof head !== 'string') throw new Refused('line', 1);
  if (!migrations().some(({ number }) => number === migration)) throw new Refused('newer', 1, String(migration));
  return { format, version, migration, events, head };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

async function prepare(connection: Connection, { migration }: Header): Promise<void> {
  const migrated = await migrate(connection, migration);
  if (!migrated.ok || migrated.to !== migration) throw new Refused('not-empty', null, 'migration');
}

/** All or nothing: what came in is brought up to now and verified before it is there. */
async function loadAll(
  connection: Connection,
  lines: AsyncIterable<NumberedLine>,
  header: Header,
  progress: Progress,
): Promise<number> {
  const pool = connect(connection, 1, NO_LIMIT);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('lock table event in exclusive mode');
    await refuseIfFilled(client);
    const rows = await load(client, lines, header, progress);
    for (const migration of migrations()) if (migration.number > header.migration) await carryOut(client, migration);
    await verifyAll(client);
    await client.query('commit');
    return rows;
  } finally {
    // A transaction that is not committed ends with its connection.
    client.release(true);
    await pool.end();
  }
}

async function refuseIfFilled(client: pg.PoolClient): Promise<void> {
  for (const table of ['event', 'content', ...KEPT]) {
    const { rows: there } = await client.query('select to_regclass($1) is not null as is', [quoted(table)]);
    const { rows } = there[0].is ? await client.query(`select from ${quoted(table)} limit 1`) : { rows: [] };
    if (rows.length > 0) throw new Refused('not-empty', null, table);
  }
}

/** In the transaction of a connection. */
async function verifyAll(client: pg.PoolClient): Promise<void> {
  const own = { query: client.query.bind(client), release: () => {} };
  const database = queriesOf({ connect: async () => own, end: async () => {} } as unknown as pg.Pool);
  const { breaks } = await verifyIn(database);
  if (breaks.length > 0) throw new Refused('broken', null, JSON.stringify(breaks[0]));
}
