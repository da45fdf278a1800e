import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enter, enterPlan, observation, type PlanIds, printed } from '../../testing/plan-ledger.js';
import { startServer, type TestServer } from '../../testing/server.js';

let test: TestServer;
let ids: PlanIds;
let planner: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer();
  ids = await enterPlan(test.ledger);
  planner = (await test.person({ role: 'planning' })).bySession;
});
afterAll(() => test?.close());

const get = (url: string, headers = {}) => test.send({ url, headers });
const release = (title: string) =>
  test.send({ method: 'POST', url: '/api/releases', headers: planner, payload: { title } });

it('is read for ever: every address gives the same bytes', async () => {
  const made = await release('2023年度监测');
  expect([made.statusCode, made.headers.location]).toEqual([201, '/api/releases/1']);
  const addresses = [
    '/api/plans/yunling-2025/scoreboard',
    `/api/targets/${ids.target}/judgement`,
    '/api/indicators/air/judgements',
    '/api/releases',
    '/api/chain',
    ...['csv', 'json', 'metadata.json'].flatMap((file) => [
      `/data/indicators/air.${file}`,
      `/data/plans/yunling-2025.${file}`,
    ]),
  ].map((address) => `${address}?asOf=r1`);
  const read = () => Promise.all(addresses.map(async (address) => (await get(address, planner)).body));
  const then = await read();
  for (const body of then) expect(body.length).toBeGreaterThan(15);
  await enter(test.ledger, async (draft) => {
    const row = await draft.current('observation', ids.figure);
    await draft.put('observation', [observation({ ...row!, ...printed('20.0') })]);
    const { fromEvent: _, toEvent: __, ...plan } = (await draft.current('plan', ids.plan))!;
    await draft.put('plan', [{ ...plan, name: '改名', code: 'renamed' }]);
    const { fromEvent: ___, toEvent: ____, ...air } = (await draft.current('indicator', ids.air))!;
    await draft.put('indicator', [{ ...air, code: 'renamed', name: '改名' }]);
  });
  await release('2024年度监测');
  expect(await read()).toEqual(then);
  expect((await get('/api/plans/renamed/scoreboard')).json().items[0].latest.value).toBe(20);
});

it('is listed for everybody, the last first, page by page', async () => {
  const first = (await get('/api/releases?limit=1')).json();
  expect(first.items).toMatchObject([{ number: 2, title: '2024年度监测' }]);
  const second = (await get(`/api/releases?limit=1&cursor=${first.next}`)).json();
  expect(second).toMatchObject({ items: [{ number: 1 }], next: null });
  expect((await get('/api/releases/1')).json()).toEqual(second.items[0]);
  expect((await get('/api/releases/3')).statusCode).toBe(404);
  expect((await get('/api/plans/yunling-2025/scoreboard?asOf=r3')).statusCode).toBe(404);
});

it('is made by who may', async () => {
  const { bySession } = await test.person({ role: 'statistics' });
  const refused = await test.send({
    method: 'POST',
    url: '/api/releases',
    headers: bySession,
    payload: { title: '三' },
  });
  expect(refused.statusCode).toBe(403);
});

it('can be held against the chain by the offices', async () => {
  expect((await get('/api/chain')).statusCode).toBe(401);
  const first = (await get('/api/chain?limit=2', planner)).json();
  const rest = (await get(`/api/chain?cursor=${first.next}`, planner)).json();
  const events = [...first.items, ...rest.items];
  let previous = '0'.repeat(64);
  for (const { hash, ...columns } of events) {
    expect(
      createHash('sha256')
        .update(JSON.stringify(Object.values(columns)))
        .digest('hex'),
    ).toBe(hash);
    expect(columns.previous).toBe(previous);
    previous = hash;
  }
  expect((await get('/api/chain?from=3', planner)).json().items).toEqual(events.slice(2));
  const { head, seen } = (await get('/api/releases/1')).json();
  expect(events.find(({ seq }) => seq === seen).hash).toBe(head);
});

it('is verified from the first event on, and says where it was broken', async () => {
  const verify = (headers = planner) => test.send({ method: 'POST', url: '/api/verification', headers });
  expect((await verify({ origin: test.origin })).statusCode).toBe(401);
  const sound = await Promise.all([verify(), verify()]);
  for (const { statusCode, body } of sound) expect([statusCode, JSON.parse(body).breaks]).toEqual([200, []]);
  await test.ledger.pool.query('alter table observation disable trigger append_only');
  await test.ledger.pool.query(`update observation set value = 1 where id = '${ids.figure}' and to_event is null`);
  const broken = (await verify()).json();
  expect(broken.breaks).toMatchObject([{ code: 'rows', nouns: expect.arrayContaining(['observation']) }]);
});
