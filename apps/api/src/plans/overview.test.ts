import { newId } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, enterPlan, observation, type PlanIds, printed } from '../../testing/plan-ledger.js';
import { task } from '../../testing/rights/ask-documents.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { ScoreboardShape } from '../scoreboards/shapes.js';
import { OverviewShape } from './show-plan-overview.js';

const BOARD = '/api/plans/yunling-2025/scoreboard?on=2024';
const URL = '/api/plans/yunling-2025/overview?on=2024';

let test: TestServer;
let ids: PlanIds;
let planner: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer();
  ids = await enterPlan(test.ledger);
  planner = (await test.person({ role: 'planning' })).bySession;
});
afterAll(() => test?.close());

const get = async (url: string, headers = {}) => (await test.send({ url, headers })).json();

describe('the overview of a plan', () => {
  it('counts as the scoreboard does, for whoever asks, and is as its schema says', async () => {
    for (const headers of [{}, planner]) {
      const [overview, board] = [await get(URL, headers), await get(BOARD, headers)];
      expect(OverviewShape.parse(overview)).toEqual(overview);
      expect(ScoreboardShape.parse(board)).toEqual(board);
      expect(overview.summary).toEqual(board.summary);
      expect(overview.timeShare).toBeCloseTo(board.items[0].timeShare, 9);
    }
    expect((await test.send({ url: '/api/plans/nowhere/overview' })).statusCode).toBe(404);
  });

  it('says which figures are missing of the last year that is over', async () => {
    const missing = async (on: string) =>
      (await get(`/api/plans/yunling-2025/overview?on=${on}`)).due.items.map(
        ({ id, due }: { id: string; due: string }) => `${id} ${due}`,
      );
    expect(await missing('2023')).toEqual([]);
    expect(await missing('2024-12-30')).toEqual([]);
    expect(await missing('2024')).toEqual(['air 2024']);
  });

  it('tells of tasks that are due within three months or late, until they are done', async () => {
    const row = { ...task(ids.unit), plan: ids.plan, due: '2025-02' };
    await enter(test.ledger, (draft) => draft.put('task', [row]));
    const tasks = async (on: string) =>
      (await get(`/api/plans/yunling-2025/overview?on=${on}`, planner)).due.items.filter(
        ({ what }: { what: string }) => what === 'task',
      );
    expect(await tasks('2024-11-29')).toEqual([]);
    expect(await tasks('2024-12-01')).toMatchObject([{ id: row.id, isLate: false, unit: { id: ids.unit } }]);
    expect(await tasks('2025-03-01')).toMatchObject([{ isLate: true }]);
    await enter(test.ledger, (draft) => draft.put('task', [{ ...row, reviewedProgress: 'done' }]));
    expect(await tasks('2025-03-01')).toEqual([]);
  });

  it('tells offices what waits, and nobody else', async () => {
    expect(await get(URL, planner)).toMatchObject({ waiting: { facts: 0, documents: [] }, findings: 0 });
    expect(await get(URL)).toMatchObject({ waiting: null, findings: null });
  });

  it('names what came in last', async () => {
    const figure = { indicator: ids.air, state: 'locked' } as const;
    await enter(test.ledger, (draft) =>
      draft.put('observation', [
        observation({ ...figure, period: '2024-03', measure: 'since-january', ...printed('30.0') }),
        observation({ ...figure, period: '2024-06', measure: 'since-january', ...printed('30.1') }),
      ]),
    );
    expect((await get(URL)).last[0]).toMatchObject({ what: 'value', name: '=细颗粒物"浓度"', count: 2 });
  });
});

describe('the state that is shown', () => {
  it('stands by its releases', async () => {
    const before = await get('/api/state');
    expect(before).toMatchObject({ release: null, last: null });
    await test.send({ method: 'POST', url: '/api/releases', payload: { title: '第一版' }, headers: planner });
    const now = await get('/api/state');
    expect(now).toMatchObject({ event: before.event + 1, release: null, last: { number: 1, seen: before.event } });
    const released = await get('/api/state?asOf=r1');
    expect(released).toMatchObject({ event: before.event, head: before.head, release: { number: 1 } });
    expect((await get(`/api/state?asOf=e${before.event - 1}`)).last).toBeNull();
  });
});

describe('indicators in a list', () => {
  it('come with their last figures, as far as they may be seen', async () => {
    const air = async (headers = {}) => (await get('/api/indicators?name=air', headers)).items[0];
    expect(await air()).toMatchObject({
      latest: { period: '2023', value: 31 },
      recent: [{ period: '2023' }],
      targets: 1,
    });
    expect((await air(planner)).recent.map(({ period }: { period: string }) => period)).toEqual(['2022', '2023']);
    expect((await air()).plans).toEqual([expect.objectContaining({ code: 'yunling-2025' })]);
  });
});

describe('a figure that was set right', () => {
  it('is told of with what it was, when and why', async () => {
    const id = newId();
    const figure = { id, indicator: ids.air, period: '2021', state: 'locked' } as const;
    await enter(test.ledger, (draft) => draft.put('observation', [observation({ ...figure, ...printed('34.0') })]));
    const change = {
      kind: 'observation.corrected',
      author: { account: null, post: null, unit: null },
      reason: '普查修订',
    };
    await test.ledger.write(change, (draft) =>
      draft.put('observation', [observation({ ...figure, state: 'submitted', ...printed('34.5') })]),
    );
    const { corrections: none } = await get('/api/indicators/air/judgements');
    expect(none).toEqual([]);
    await enter(test.ledger, (draft) => draft.put('observation', [observation({ ...figure, ...printed('34.5') })]));
    const { corrections } = await get('/api/indicators/air/judgements');
    const [from, to] = [
      { value: 34, decimals: 1 },
      { value: 34.5, decimals: 1 },
    ];
    expect(corrections).toMatchObject([{ observation: id, period: '2021', reason: '普查修订', from, to }]);
  });
});
