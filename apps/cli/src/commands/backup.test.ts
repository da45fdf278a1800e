import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bench } from '../../testing/command.js';
import { dataFolder } from '../../testing/data-folder.js';
import { Running } from '../../testing/running.js';

const { outturn, path, file } = bench();
const [first, second] = [dataFolder(), dataFolder()];
let server: Running;

beforeAll(async () => {
  server = new Running(['serve', '--data', first.folder, '--port', '0']);
  await server.hear(/Outturn is at/);
}, 60_000);

afterAll(async () => {
  await server.stop();
  first.remove();
  second.remove();
});

test('a ledger that is served is backed up, and comes back whole in another folder', async () => {
  const backup = await outturn(['backup', 'ledger.gz', '--data', first.folder]);
  expect(backup).toMatchObject({ code: 0, out: '' });
  expect(backup.err).toMatch(/ledger\.gz: \d+ events, [\d.]+ MB/);
  expect(statSync(path('ledger.gz')).mode & 0o777).toBe(0o600);
  const restore = await outturn(['restore', 'ledger.gz', '--data', second.folder]);
  expect(restore).toMatchObject({ code: 0, out: '' });
  const heads = await Promise.all(
    [first, second].map(({ folder }) => outturn(['verify', '--data', folder, '--format', 'json'])),
  );
  const [one, other] = heads.map(({ out }) => JSON.parse(out));
  expect(one.breaks).toEqual([]);
  expect(one.events).toBeGreaterThan(10);
  expect(other).toEqual(one);
}, 60_000);

test('neither a backup nor a ledger is overwritten, and what is no backup is refused', async () => {
  const again = await outturn(['backup', file('kept.gz', 'x'), '--data', first.folder]);
  expect(again.code).toBe(2);
  expect(again.err).toContain('kept.gz is there already');
  const full = await outturn(['restore', 'ledger.gz', '--data', first.folder]);
  expect(full.code).toBe(2);
  expect(full.err).toContain('there is a ledger in this database already');
  const third = dataFolder();
  const wrong = await outturn(['restore', 'kept.gz', '--data', third.folder]);
  const gone = await outturn(['restore', 'gone.gz', '--data', third.folder]);
  third.remove();
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('kept.gz');
  expect(wrong.err).not.toContain('bug');
  expect(gone.err).toContain('no such file');
}, 60_000);
