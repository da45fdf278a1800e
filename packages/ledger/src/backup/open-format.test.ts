import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLedger } from '../../testing/full-ledger.js';
import { freshLedger } from '../../testing/ledgers.js';
import { backup } from './backup.js';

const PAGE = join(import.meta.dirname, '../../../../docs/backup.md');

let folder: string;
let head: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outturn-open-format-'));
  const [, program] = /```js\n(.*?)```/s.exec(readFileSync(PAGE, 'utf8'))!;
  writeFileSync(join(folder, 'verify-backup.mjs'), program!);
  const ledger = await freshLedger();
  await fillLedger(ledger);
  const made = await backup(ledger.database, join(folder, 'good.gz'));
  if (made.ok) head = made.head;
  await ledger.close();
});
afterAll(() => rm(folder, { recursive: true }));

const verified = (name: string): Promise<{ readonly stdout: string }> =>
  promisify(execFile)(process.execPath, [join(folder, 'verify-backup.mjs'), join(folder, name)]);

test('the program on the page checks a backup by itself', async () => {
  expect((await verified('good.gz')).stdout).toBe(`4 events, head ${head}\n`);
});

test.each([
  ['an event', /"account":"a-1"/, '"account":"a-2"'],
  ['a row', /"severity": "error"/, '"severity": "note"'],
  ['a content', /"bytes":"../, '"bytes":"AA'],
  ['a passage', /"kinds": \["fact"\]/, '"kinds": []'],
] as const)('and finds %s that was changed', async (_, from, to) => {
  const text = gunzipSync(readFileSync(join(folder, 'good.gz'))).toString();
  expect(text).toMatch(from);
  writeFileSync(join(folder, 'changed.gz'), gzipSync(text.replace(from, to)));
  await expect(verified('changed.gz')).rejects.toThrow(/line \d+|whole/);
});
