import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/databases.js';
import { freshLedger } from '../../testing/ledgers.js';
import { migrations } from '../database/migrate.js';
import { type Connection, migrate, newId, openLedger, type Put, SYSTEM, verify } from '../index.js';
import { backup } from './backup.js';
import { restore } from './restore.js';

/** Backups that releases have written, each by its number. */
const RELEASES = join(import.meta.dirname, '../../testing/releases');

const UNIT: Put<'unit'> = {
  id: newId(),
  code: 'fgw',
  name: '云岭市发展改革委',
  region: '990100',
  kind: 'planning',
  above: null,
  successorOf: [],
  until: null,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outturn-earlier-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function restored(file: string): Promise<void> {
  const connection = (await freshDatabase()).connection as Connection;
  const done = await restore(connection, file);
  expect(done).toMatchObject({ ok: true });
  expect(await migrate(connection)).toEqual({
    ok: true,
    from: migrations().at(-1)!.number,
    to: migrations().at(-1)!.number,
  });
  const ledger = openLedger(connection);
  expect(await verify(ledger.database)).toMatchObject({ head: done.ok ? done.head : '', breaks: [] });
  await ledger.close();
}

test('a backup of the first tables comes in and is brought up to now', async () => {
  const ledger = await freshLedger();
  await ledger.write({ kind: 'unit.added', author: SYSTEM }, (draft) => draft.put('unit', [UNIT]));
  await ledger.write({ kind: 'unit.changed', author: SYSTEM }, (draft) =>
    draft.put('unit', [{ ...UNIT, name: '云岭市发展和改革委员会' }]),
  );
  const file = join(folder, 'first.gz');
  await backup(ledger.database, file);
  await ledger.close();
  const text = gunzipSync(readFileSync(file)).toString();
  const first = text
    .slice(0, text.indexOf('["end"'))
    .replace(/"migration":\d+/, `"migration":${migrations()[0]!.number}`);
  const end = { lines: first.split('\n').length - 1, sha256: createHash('sha256').update(first).digest('hex') };
  writeFileSync(file, gzipSync(`${first}["end",${JSON.stringify(end)}]\n`));
  await restored(file);
});

test('and so do the backups of all releases', async () => {
  for (const file of await readdir(RELEASES)) if (file.endsWith('.gz')) await restored(join(RELEASES, file));
});
