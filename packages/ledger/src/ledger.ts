import type pg from 'pg';
import { type Change, type Draft, type Written, write } from './chain/write.js';
import { type Connection, connect, type Database, queriesOf } from './database/connect.js';

/** A ledger that is open. What is asked of it stands in a folder a noun. */
export interface Ledger {
  readonly database: Database;
  readonly pool: pg.Pool;
  readonly connection: Connection;
  write<Result>(change: Change, work: (draft: Draft) => Promise<Result>): Promise<Written<Result>>;
  close(): Promise<void>;
}

/** Opens a ledger that has been migrated. */
export function openLedger(connection: Connection, most?: number): Ledger {
  const pool = connect(connection, most);
  const database = queriesOf(pool);
  return {
    database,
    pool,
    connection,
    write: (change, work) => write(database, change, work),
    close: () => pool.end(),
  };
}
