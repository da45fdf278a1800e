import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillLedger } from '../../../../packages/ledger/testing/full-ledger.js';
import { startServer, type TestServer } from '../../testing/server.js';

let test: TestServer;
let as: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer();
  await fillLedger(test.ledger);
  as = await (await test.person({ role: 'planning' })).byToken();
});
afterAll(() => test?.close());

const LISTS = [
  'units',
  'posts',
  'plans',
  'plans/yunling-2021/versions',
  'plans/yunling-2021/targets',
  'plans/yunling-2021/baselines',
  'year-targets',
  'indicators',
  'indicators/gdp/definitions',
  'indicators/gdp/history',
  'observations',
  'facts',
  'tasks',
  'projects',
  'findings',
  'thresholds',
  'events',
];

/** Words that no form would take, in rows that are there all the same. */
it.each(LISTS)('/api/%s shows what the ledger holds, whatever it is', async (list) => {
  const { statusCode, body } = await test.send({ url: `/api/${list}`, headers: as });
  expect(statusCode, body).toBe(200);
  const { items } = JSON.parse(body);
  expect(items.length).toBeGreaterThan(0);
  const { id, code } = items[0];
  const name = ['plans', 'indicators'].includes(list) ? code : id;
  const one = await test.send({ url: `/api/${list}/${encodeURIComponent(name)}`, headers: as });
  if (one.statusCode !== 404 && one.statusCode !== 405) expect(items[0]).toMatchObject(one.json());
});
