import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../schema/tables.js';
import { planningOnce } from './plan-once.js';

/** How to reach a PostgreSQL: an address, or the folder of a socket. */
export type Connection = Pick<pg.PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'>;

export type Database = Kysely<Tables>;

const { builtins } = pg.types;
/** Whole numbers and decimals as numbers, moments as ISO 8601 in UTC, days as they are written. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  [builtins.DATE]: String,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};

const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS[type]) || pg.types.getTypeParser(type, format),
};

/** A pool of connections. A statement that takes longer than `timeout` milliseconds is ended. */
export function connect(connection: Connection, most = 10, timeout = 60_000): pg.Pool {
  const options = '-c timezone=UTC -c jit=off';
  const pool = new pg.Pool({
    ...connection,
    max: most,
    options,
    types,
    statement_timeout: timeout,
    application_name: 'outturn',
  });
  // A connection that breaks while nobody uses it is replaced by the pool; who uses one hears of it from the statement, be it the next one.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  return pool;
}

export function queriesOf(pool: pg.Pool): Database {
  const dialect = new PostgresDialect({ pool: planningOnce(pool) as pg.Pool });
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
}
