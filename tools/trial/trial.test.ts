import { openLedger } from '@outturn/ledger';
import { startPostgres } from '@outturn/ledger/postgres';
import { expect, test } from 'vitest';
import { planner } from '../../apps/cli/testing/people.js';
import { House } from './house.js';
import { judge } from './judge.js';
import { killTrial } from './kill.js';
import { Promised } from './promised.js';

test('after kill -9 of server, worker and database all that was promised is there, and nothing is half there', async () => {
  const { faults, files } = await killTrial({ rounds: 6, seed: 6, say: () => {} });
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(10);
}, 300_000);

test('the judge sees what is lost, what is half there, and what nobody has written', async () => {
  const { house, secret } = await House.open([]);
  await planner(house.address, secret);
  const started = await startPostgres({ folder: house.folder });
  if (!started.ok) throw new Error(started.reason);
  const { pool, close } = openLedger(started.connection);
  const { rows } = await pool.query<{ bytes: string; id: string }>(
    `select bytes, id from document where name = 'work-report-2024.txt'`,
  );
  const [{ bytes, id }] = rows;
  const promised = new Promised();
  const paper = { name: 'lost.txt', text: '', sha256: 'lost', facts: 0, tasks: 0, projects: 0 };
  promised.handedIn.push({ paper, job: id, batch: id });
  promised.batches.set(id, 1);
  promised.papers.set(bytes, { ...paper, name: 'half.txt', sha256: bytes });
  promised.decided.set(id, 'accepted');
  await pool.query(`alter table fact disable trigger all`);
  await pool.query(`update fact set name = 'x' where id = (select id from fact limit 1)`);
  await close();
  await started.stop();
  const faults = (await judge(house.folder, promised)).join('\n');
  await house.close();
  expect(faults).toContain('lost.txt was taken in, and now: no job');
  expect(faults).toContain(`batch ${id} had 1 files, and has 0`);
  expect(faults).toContain('half.txt is half there');
  expect(faults).toContain('a document that nobody handed in');
  expect(faults).toContain(`fact ${id} was accepted, and now: undefined`);
  expect(faults).toContain('"code":"rows"');
}, 60_000);
