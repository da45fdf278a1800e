import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach } from 'vitest';
import { type Connection, type PostgresOptions, type StartedPostgres, startPostgres } from '../src/postgres/index.js';

const folders: string[] = [];
const running: StartedPostgres[] = [];
/** One that has been made, to be copied: most tests are of what comes after. */
let made: Promise<string> | undefined;

/** For a file of tests: what a test starts ends with it, and its folders go. */
export function endAfterEach(): void {
  afterEach(async () => {
    for (const started of running.splice(0)) await started.stop();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  afterAll(async () => {
    if (made !== undefined) rmSync(await made, { recursive: true });
    made = undefined;
  });
}

/** A folder that whoever runs PostgreSQL may pass through. */
export function newFolder(mode?: number): string {
  const folder = temporaryFolder(mode);
  folders.push(folder);
  return folder;
}

function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-postgres-'));
  chmodSync(folder, mode);
  return folder;
}

/** A folder with a database that does not run. */
export async function madeFolder(): Promise<string> {
  made ??= makeOne();
  const folder = join(newFolder(), 'data');
  execFileSync('cp', ['-a', await made, folder]);
  return folder;
}

async function makeOne(): Promise<string> {
  const folder = temporaryFolder();
  const started = await startPostgres({ folder });
  if (!started.ok) throw new Error(JSON.stringify(started));
  await started.stop();
  return folder;
}

/** Takes away, when the test is over, what it has brought about elsewhere. */
export function removeLater(path: string): void {
  folders.push(path);
}

export async function start(folder: string, more: Partial<PostgresOptions> = {}): Promise<StartedPostgres> {
  const started = await startPostgres({ folder, ...more });
  if (!started.ok) throw new Error(JSON.stringify(started));
  running.push(started);
  return started;
}

export async function ask(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Asks until it is answered. */
export async function askAgain(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  for (;;) {
    try {
      return await ask(connection, sql);
    } catch {
      await new Promise((settle) => setTimeout(settle, 50));
    }
  }
}
