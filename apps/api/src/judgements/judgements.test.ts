import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, enterPlan, observation, type PlanIds, printed, REGION } from '../../testing/plan-ledger.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { ScoreboardShape } from '../scoreboards/shapes.js';
import { IndicatorPageShape } from './page-shapes.js';
import { TargetJudgementShape } from './shapes.js';

const ON = 'on=2023-12-31';
const BOARD = '/api/plans/yunling-2025/scoreboard';

let test: TestServer;
let ids: PlanIds;
let planner: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer();
  ids = await enterPlan(test.ledger);
  planner = (await test.person({ role: 'planning' })).bySession;
});
afterAll(() => test?.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => test.send({ url, headers });
const sign = (payload: object, headers = planner) =>
  test.send({
    method: 'POST',
    url: '/api/judgements',
    headers,
    payload: { target: ids.target, on: '2023-12-31', ...payload },
  });

describe('the scoreboard', () => {
  it('shows everybody what is public, and offices all of it, as its schema says', async () => {
    const [open, whole] = [await get(`${BOARD}?${ON}`), await get(`${BOARD}?${ON}`, planner)];
    expect(open.json().items.map((item: { words: { word: string } }) => item.words.word)).toEqual(['略有滞后']);
    expect(whole.json().items).toHaveLength(2);
    for (const response of [open, whole]) expect(ScoreboardShape.parse(response.json())).toEqual(response.json());
    expect(open.headers['cache-control']).toBe('public, no-cache');
    expect(whole.headers['cache-control']).toBe('private, no-cache');
  });

  it('shows a department its own figures beside what is public', async () => {
    const valuesFor = async (unit: string) => {
      const { bySession } = await test.person({ role: 'filler', unit });
      return (await get(`${BOARD}?${ON}`, bySession))
        .json()
        .items[0].values.map(({ period }: { period: string }) => period);
    };
    expect(await valuesFor(ids.unit)).toEqual(['2022', '2023', '2023']);
    expect(await valuesFor(ids.plan)).toEqual(['2023', '2023']);
  });

  it('shows a token what its scope lets it read', async () => {
    const person = await test.person({ role: 'planning' });
    expect((await get(`${BOARD}?${ON}`, await person.byToken('read'))).json().items).toHaveLength(2);
    expect((await get(`${BOARD}?${ON}`, await person.byToken('write:plans'))).json().items).toHaveLength(1);
  });

  it('is in the language asked for and judged on the date and by the limits asked for', async () => {
    const english = (await get(`${BOARD}?${ON}&thresholds=institute-2013`, { 'accept-language': 'en' })).json();
    expect(english).toMatchObject({ on: '2023-12-31', method: 'institute-2013' });
    expect(english.items[0].words.word).toBe('slightly late');
    expect((await get(`${BOARD}?on=2022`)).json().items[0].latest).toBeNull();
    expect((await get(`${BOARD}?thresholds=nobody`)).statusCode).toBe(422);
    expect((await get(`${BOARD}?on=2023-13`)).statusCode).toBe(400);
    expect((await get('/api/plans/nowhere/scoreboard')).statusCode).toBe(404);
  });

  it('is judged today, and a state that is over on its own day', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    for (const asOf of ['', '?asOf=e1']) expect((await get(BOARD + asOf)).json().on).toBe(today);
  });

  it('has a tag that holds until it changes', async () => {
    const { etag } = (await get(`${BOARD}?${ON}`)).headers as { etag: string };
    const again = await get(`${BOARD}?${ON}`, { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(`${BOARD}?${ON}`, { 'if-none-match': etag, 'accept-language': 'en' })).statusCode).toBe(200);
  });
});

describe('the judgement of a target', () => {
  const url = () => `/api/targets/${ids.target}/judgement?${ON}`;

  it('gives the sums in words and numbers and what it rests on, as its schema says', async () => {
    const response = await get(url(), planner);
    const shown = response.json();
    expect(TargetJudgementShape.parse(shown)).toEqual(shown);
    expect(shown.words.derivation).toContain('完成进度：(31 − 35) / (28 − 35) = 57.1%');
    expect(shown.restsOn).toContainEqual({ noun: 'observation', id: ids.figure, version: 1 });
    expect((await get(`/api/targets/${ids.plan}/judgement`)).statusCode).toBe(404);
  });

  it('is signed by who may, and stays as it was signed', async () => {
    const { bySession } = await test.person({ role: 'filler', unit: ids.unit });
    expect((await sign({}, bySession)).statusCode).toBe(403);
    expect((await sign({ word: 'late' })).json()).toMatchObject({ status: 422, code: 'opinion-needed' });
    const signed = await sign({ word: 'late', opinion: '年末数据有待核实' });
    expect([signed.statusCode, signed.json().word]).toEqual([201, 'late']);
    await enter(test.ledger, async (draft) => {
      const row = await draft.current('observation', ids.figure);
      await draft.put('observation', [observation({ ...row!, ...printed('28.0') })]);
    });
    const { judgement, signatures } = (await get(url(), planner)).json();
    expect(judgement.word).toBe('early');
    expect(signatures).toMatchObject([{ word: 'late', result: { judgement: { word: 'slightly-late' } } }]);
    expect((await get(`${url()}&asOf=e1`, planner)).json()).toMatchObject({
      judgement: { word: 'slightly-late' },
      signatures: [],
    });
    expect((await get(url())).json().signatures).toEqual([]);
    expect((await get(url(), bySession)).json().signatures).toHaveLength(1);
  });
});

describe('the page of an indicator', () => {
  it('is as its schema says, and asks for the region where there are several', async () => {
    const url = `/api/indicators/air/judgements?${ON}`;
    const response = await get(url, planner);
    expect(IndicatorPageShape.parse(response.json())).toEqual(response.json());
    expect((await get('/api/indicators/secret/judgements')).statusCode).toBe(404);
    expect((await get('/api/indicators/none/judgements')).statusCode).toBe(404);
    const elsewhere = { indicator: ids.air, region: '530998', period: '2023', ...printed('9.0') };
    await enter(test.ledger, (draft) => draft.put('observation', [observation(elsewhere)]));
    expect((await get(url)).statusCode).toBe(422);
    expect((await get(`${url}&region=${REGION}`)).json()).toMatchObject({ region: REGION });
  });
});
