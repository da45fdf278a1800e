import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { hashOf } from '../chain/hashes.js';
import type { Connection } from './connect.js';

const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));
const LOCK = 7_311_001;

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

export type Migrated =
  | { readonly ok: true; readonly from: number; readonly to: number }
  /** The database was made by a later version of Outturn. */
  | { readonly ok: false; readonly reason: 'newer'; readonly number: number }
  /** A migration that was carried out is not the one that is at hand. */
  | { readonly ok: false; readonly reason: 'other-migration'; readonly number: number };

/** All migrations, in their order. */
export function migrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const sql = readFileSync(FOLDER + file, 'utf8');
      return {
        number: Number(file.slice(0, 4)),
        name: file.slice(5, -4),
        sql,
        hash: hashOf(sql),
      };
    });
}

/** Brings a database up to a migration, by default the last. Each is whole or not at all; two at a time wait for each other. */
export async function migrate(connection: Connection, to: number = Number.POSITIVE_INFINITY): Promise<Migrated> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await migrateBy(client, to);
  } finally {
    await client.end();
  }
}

async function migrateBy(client: pg.Client, to: number): Promise<Migrated> {
  await client.query(`create table if not exists migration (
    number integer primary key, name text not null, hash text not null, at timestamptz not null default now())`);
  const { rows: done } = await client.query<Pick<Migration, 'number' | 'hash'>>(
    'select number, hash from migration order by number',
  );
  const known = migrations();
  for (const { number, hash } of done) {
    const same = known.find((migration) => migration.number === number);
    if (same === undefined) return { ok: false, reason: 'newer', number };
    if (same.hash !== hash) return { ok: false, reason: 'other-migration', number };
  }
  const from = done.at(-1)?.number ?? 0;
  const due = known.filter(({ number }) => number > from && number <= to);
  for (const migration of due) await apply(client, migration);
  return { ok: true, from, to: due.at(-1)?.number ?? from };
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await carryOut(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** One migration, in a transaction that has been begun. */
export async function carryOut(client: pg.ClientBase, { number, name, sql, hash }: Migration): Promise<void> {
  await client.query(sql);
  await client.query('insert into migration (number, name, hash) values ($1, $2, $3)', [number, name, hash]);
}
