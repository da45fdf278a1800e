import { type Grant, newId } from '@outturn/ledger';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, level, proposed, result, same } from '../../../../packages/ledger/testing/proposed.js';
import { type Person, startServer, type TestServer } from '../../testing/server.js';

type Headers = Readonly<Record<string, string>>;

let test: TestServer;
let planner: Person;
let people: Readonly<
  Record<'planning' | 'statistics' | 'supervision' | 'filler' | 'head' | 'foreign' | 'viewer', Headers>
>;
let unit: string;
let indicator: string;

beforeAll(async () => {
  test = await startServer();
  planner = await test.person({ role: 'planning' });
  const planning = await planner.byToken();
  people = { planning } as typeof people;
  unit = (await send('POST', '/api/units', 'planning', unitOf('FGW'))).json().id;
  const foreign = (await send('POST', '/api/units', 'planning', unitOf('SWJ'))).json().id;
  const token = async (...grants: readonly Partial<Grant>[]): Promise<Headers> =>
    (await test.person(...grants)).byToken();
  people = {
    planning,
    statistics: await token({ role: 'statistics' }),
    supervision: await token({ role: 'supervision' }),
    filler: await token({ role: 'filler', unit }),
    head: await token({ role: 'head', unit }),
    foreign: await token({ role: 'head', unit: foreign }),
    viewer: await token({ role: 'viewer' }),
  };
  indicator = (await send('POST', '/api/indicators', 'planning', indicatorOf('gdp'))).json().id;
  await send('POST', '/api/plans', 'planning', planOf('p145'));
});
afterAll(() => test?.close());

function send(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  url: string,
  who: keyof typeof people,
  payload?: object,
  headers: Headers = {},
): Promise<LightMyRequestResponse> {
  return test.send({ method, url, headers: { ...people[who], ...headers }, ...(payload && { payload }) });
}
const match = (version: number): Headers => ({ 'if-match': `"e${version}"` });
const typeOf = (response: LightMyRequestResponse): string => response.json().type.replace('urn:outturn:problem:', '');

function unitOf(code: string): object {
  const plain = { region: '530999', kind: 'department', above: null, successorOf: [], until: null };
  return { code, name: `云岭市${code}`, ...plain };
}

function indicatorOf(code: string): object {
  return { code, name: `云岭${code}`, unit: '亿元', direction: 'up', leadUnit: unit };
}

function planOf(code: string): object {
  const days = { approvedOn: null, publishedOn: null, adoptedOn: null };
  const { adoptedOn, ...planDays } = days;
  const years = { baseYear: 2020, fromYear: 2021, toYear: 2025, horizonYear: 2035 };
  const plain = { name: '云岭市规划', region: '530999', level: 'city', kind: 'development', status: 'in-force' };
  const rest = { approver: null, documentNumber: null, upper: [], supersedes: null, isPublic: true };
  return {
    plan: { code, ...plain, ...years, ...planDays, ...rest },
    passing: { act: null, document: null, adoptedOn },
  };
}

const filling = (period: string): object => {
  return { region: '530999', indicator, period, unit, series: 'department', given: { value: 2750.5, decimals: 1 } };
};

describe('a value', () => {
  it('is filled, handed in, accepted and confirmed by those whose part it is, and by nobody else', async () => {
    expect(typeOf(await send('POST', '/api/observations', 'foreign', filling('2024')))).toBe('other-unit');
    expect(typeOf(await send('POST', '/api/observations', 'viewer', filling('2024')))).toBe('forbidden');
    const filled = await send('POST', '/api/observations', 'filler', filling('2024'));
    expect(filled.statusCode).toBe(201);
    const at = filled.headers.location as string;
    let { version } = filled.json();

    expect(typeOf(await send('POST', `${at}/submission`, 'filler', {}, match(version)))).toBe('forbidden');
    version = (await send('POST', `${at}/submission`, 'head', {}, match(version))).json().version;
    expect(typeOf(await send('POST', `${at}/acceptance`, 'planning', {}, match(version - 1)))).toBe('stale');
    expect(typeOf(await send('POST', `${at}/acceptance`, 'planning', {}))).toBe('version-needed');
    const unsaid = await send('POST', `${at}/return`, 'planning', {}, { ...match(version), 'accept-language': 'en' });
    expect([unsaid.statusCode, unsaid.json().code, unsaid.json().detail]).toEqual([
      422,
      'reason-needed',
      expect.stringMatching(/A reason is needed/),
    ]);
    version = (await send('POST', `${at}/acceptance`, 'planning', {}, match(version))).json().version;
    expect(typeOf(await send('POST', `${at}/confirmation`, 'planning', {}, match(version)))).toBe('forbidden');
    version = (await send('POST', `${at}/confirmation`, 'statistics', {}, match(version))).json().version;

    const shown = await send('GET', at, 'filler');
    expect(shown.json()).toMatchObject({ state: 'confirmed', value: 2750.5, version });
    expect(shown.headers.etag).toBe(`"e${version}"`);
    const history = (await send('GET', `${at}/history`, 'filler')).json().items;
    expect(history.map(({ event }: { event: { kind: string } }) => event.kind)).toEqual(
      ['added', 'submitted', 'accepted', 'confirmed'].map((done) => `observation.${done}`),
    );
  });

  it('may not be accepted by who filled it on behalf of the department', async () => {
    const filled = await send('POST', '/api/observations', 'planning', filling('2023'));
    const at = filled.headers.location as string;
    const { version } = (await send('POST', `${at}/submission`, 'head', {}, match(filled.json().version))).json();
    expect(typeOf(await send('POST', `${at}/acceptance`, 'planning', {}, match(version)))).toBe('own-value');
  });

  it('is seen by other departments once it counts, not before', async () => {
    const seenBy = async (who: keyof typeof people): Promise<readonly string[]> => {
      const { items } = (await send('GET', `/api/observations?indicator=${indicator}`, who)).json();
      return items.map(({ period }: { period: string }) => period);
    };
    expect(await seenBy('filler')).toEqual(['2023', '2024']);
    expect(await seenBy('foreign')).toEqual(['2024']);
    const { items } = (await send('GET', `/api/observations?indicator=${indicator}&period=2023`, 'planning')).json();
    expect((await send('GET', `/api/observations/${items[0].id}`, 'foreign')).statusCode).toBe(404);
    expect((await send('GET', `/api/observations/${items[0].id}/history`, 'foreign')).statusCode).toBe(404);
  });
});

describe('a plan', () => {
  it('takes targets, shows them page by page, and as they were', async () => {
    const target = (position: number): object => ({
      planVersion: 1,
      indicator,
      kind: 'end-level',
      fromYear: 2021,
      toYear: 2025,
      comparator: '>=',
      value: 3000 + position,
      decimals: 0,
      unit: '亿元',
      direction: 'up',
      isBinding: false,
      wording: '达到',
      position,
    });
    for (const position of [3, 1, 2]) {
      expect((await send('POST', '/api/plans/p145/targets', 'planning', target(position))).statusCode).toBe(201);
    }
    const first = (await send('GET', '/api/plans/p145/targets?limit=2', 'viewer')).json();
    expect(first.items.map(({ position }: { position: number }) => position)).toEqual([1, 2]);
    const next = await send(
      'GET',
      `/api/plans/p145/targets?limit=2&cursor=${encodeURIComponent(first.next)}`,
      'viewer',
    );
    expect(next.json()).toMatchObject({ items: [{ position: 3 }], next: null });

    const [{ id, version }] = first.items;
    const change = (payload: object): Promise<LightMyRequestResponse> =>
      send('PATCH', `/api/targets/${id}`, 'planning', payload, match(version));
    expect((await change({ value: 2800 })).json().places).toMatchObject([{ pointer: '/reason' }]);
    expect((await change({ value: 2800, reason: '调整' })).json()).toMatchObject({ code: 'act-needed', status: 422 });
    const unsound = await send('POST', '/api/plans/p145/targets', 'planning', {
      ...target(4),
      kind: 'rank',
      value: 1.5,
      decimals: 1,
    });
    expect(unsound.json()).toMatchObject({ code: 'target-unsound', params: { field: 'value' } });
  });

  it('changes only what is sent', async () => {
    const plan = (await send('GET', '/api/plans/p145', 'planning')).json();
    const changed = await send('PATCH', '/api/plans/p145', 'planning', { name: '云岭市纲要' }, match(plan.version));
    const now = (await send('GET', '/api/plans/p145', 'planning')).json();
    expect(now).toEqual({ ...plan, name: '云岭市纲要', version: changed.json().version });
    const before = await send('GET', `/api/plans/p145?asOf=e${plan.version}`, 'planning');
    expect(before.json().name).toBe(plan.name);
    const same = { aliases: [], name: '云岭gdp' };
    const { version } = (await send('GET', '/api/indicators/gdp', 'planning')).json();
    await send('PATCH', '/api/indicators/gdp', 'planning', { ...same, leadUnit: unit }, match(version));
    expect((await send('GET', '/api/indicators/gdp', 'planning')).json()).toMatchObject({ leadUnit: unit, version });
  });
});

describe('a review', () => {
  it('is carried out whole, or tells all that hinders it', async () => {
    const { id: plan } = (await send('GET', '/api/plans/p145', 'planning')).json();
    const known = same('gdp');
    const read = await proposed(test.ledger, plan, [
      { name: '云岭gdp', proposal: base(known, 2000) },
      { name: '云岭gdp', proposal: result(known, '2022', 2400) },
      { name: '云岭gdp', proposal: level(same('nowhere'), 1) },
    ]);
    const facts = read.facts.map((id) => ({ do: 'accept', id, version: read.version }));
    const hindered = await send('POST', '/api/reviews', 'planning', { facts }, { 'accept-language': 'en' });
    expect(hindered.statusCode).toBe(422);
    expect(hindered.json().hindrances).toMatchObject([
      { id: read.facts[2], code: 'no-indicator', detail: 'The ledger has no such indicator.' },
    ]);
    expect(typeOf(await send('POST', '/api/reviews', 'filler', { facts }))).toBe('forbidden');
    const done = await send('POST', '/api/reviews', 'planning', { facts: facts.slice(0, 2) });
    expect(done.json().decided).toMatchObject([{ state: 'accepted', indicator }, { state: 'accepted' }]);
    const listed = await send('GET', `/api/facts?document=${read.document}&state=proposed`, 'viewer');
    expect(listed.json().items).toHaveLength(1);

    const corrected = {
      do: 'correct',
      id: read.facts[2],
      version: read.version,
      proposal: result(known, '2021', 2200),
    };
    const { decided } = (await send('POST', '/api/reviews', 'planning', { facts: [corrected] })).json();
    expect(decided).toMatchObject([{ state: 'corrected' }]);
    const events = await send('GET', `/api/events?noun=fact&thing=${read.facts[2]}`, 'planning');
    expect(events.json().items).toMatchObject([
      { kind: 'review.made', account: planner.account },
      { kind: 'document.imported', account: null },
    ]);
    expect(typeOf(await send('GET', '/api/events', 'filler'))).toBe('forbidden');
  });
});

it('lets the units of a task tell how it goes, and the supervision office judge it', async () => {
  const { document } = await proposed(test.ledger, null, [], false);
  const place = {
    region: '530999',
    document,
    edition: 1,
    plan: null,
    start: 0,
    end: 10,
    text: '建成云岭大桥',
    read: {},
  };
  const units = { leadUnits: [unit], supportUnits: [], due: '2025-12-31', parent: null };
  const state = {
    kind: 'task',
    state: 'accepted',
    progress: 'open',
    reviewedProgress: null,
    note: null,
    anchor: null,
  } as const;
  const author = { account: null, post: null, unit: null };
  await test.ledger.write({ kind: 'document.imported', author }, (draft) =>
    draft.put('task', [{ id: newId(), ...place, ...units, ...state }]),
  );
  const [{ id, version }] = (await send('GET', '/api/tasks', 'filler')).json().items;
  expect((await send('GET', '/api/tasks', 'foreign')).json().items).toEqual([]);
  expect((await send('GET', `/api/tasks/${id}`, 'foreign')).statusCode).toBe(404);

  const report = { progress: 'on-schedule', note: '主桥合龙' };
  expect(typeOf(await send('POST', `/api/tasks/${id}/report`, 'foreign', report, match(version)))).toBe('other-unit');
  const told = await send('POST', `/api/tasks/${id}/report`, 'filler', report, match(version));
  const judgement = { progress: 'behind', reason: '引桥未开工' };
  expect(typeOf(await send('POST', `/api/tasks/${id}/judgement`, 'filler', judgement, match(version)))).toBe(
    'forbidden',
  );
  const judged = await send('POST', `/api/tasks/${id}/judgement`, 'supervision', judgement, match(told.json().version));
  expect(judged.statusCode).toBe(200);
  const shown = await send('GET', `/api/tasks/${id}`, 'planning');
  expect(shown.json()).toMatchObject({ progress: 'on-schedule', reviewedProgress: 'behind', note: '主桥合龙' });
});

describe('what comes from outside', () => {
  it.each(['a\0b', '\ud800', 'x'.repeat(201), '   '])('%j is no name', async (name) => {
    const response = await send('POST', '/api/units', 'planning', { ...unitOf('odd'), name });
    expect(response.statusCode).toBe(400);
  });

  it.each([
    ['/api/indicators?name=%00', 400],
    ["/api/indicators?name=' or 1=1 --", 200],
    ["/api/indicators/gdp'--", 400],
    [`/api/units/${newId()}`, 404],
    ['/api/units/1', 400],
    ['/api/observations?period=2024%27', 400],
    ['/api/facts?certainty=none', 400],
    [`/api/events?noun=content`, 400],
  ])('%s is answered with %d', async (url, status) => {
    expect((await send('GET', url, 'planning')).statusCode).toBe(status);
  });

  it('with numbers beyond what can be kept is refused', async () => {
    const given = { value: 1e300, decimals: 0 };
    const response = await send('POST', '/api/observations', 'filler', { ...filling('2020'), given });
    expect(response.json()).toMatchObject({ status: 422, code: 'number-unfit' });
  });
});

it('keeps waivers, limits, posts, definitions and base values, each with who and why', async () => {
  const limits = { ahead: 1.05, onSchedule: 0.95, onScheduleBinding: 1, slightlyLate: 0.75, likely: 1.1, effort: 1.5 };
  const values = { ...limits, gap: 0.5, aboutShare: 0.05, aboutPoints: 0.5 };
  const made = await send('POST', '/api/thresholds', 'planning', { code: 'yunling-1', values });
  expect(made.statusCode).toBe(201);
  const crossed = { values: { ...values, ahead: 0.5 }, reason: '试行' };
  const put = await send('PUT', `/api/thresholds/${made.json().id}`, 'planning', crossed, match(made.json().version));
  expect(put.json().code).toBe('limits-cross');
  expect((await send('GET', '/api/thresholds', 'viewer')).json().items).toMatchObject([{ code: 'yunling-1', values }]);

  expect((await send('POST', '/api/posts', 'planning', { code: 'kz', name: '科长', unit })).statusCode).toBe(201);
  expect((await send('GET', `/api/posts?unit=${unit}`, 'viewer')).json().items).toMatchObject([{ name: '科长' }]);

  const definition = { code: '普查后', text: '按普查修订', since: '2023' };
  const conversion = { ...definition, code: '普查前', factor: 0.98, shift: 0, convertsFrom: '普查后' };
  expect(
    (await send('POST', '/api/indicators/gdp/definitions', 'planning', { ...conversion, convertsFrom: '无' })).json()
      .code,
  ).toBe('names-nothing');
  expect((await send('POST', '/api/indicators/gdp/definitions', 'planning', definition)).statusCode).toBe(201);
  expect((await send('POST', '/api/indicators/gdp/definitions', 'planning', conversion)).statusCode).toBe(201);
  expect((await send('GET', '/api/indicators/gdp/definitions', 'viewer')).json().items).toHaveLength(2);

  expect((await send('GET', '/api/plans/p145/baselines', 'viewer')).json().items).toMatchObject([{ value: 2000 }]);
  const waiver = { fingerprint: 'none', reason: '已核实' };
  expect((await send('POST', '/api/waivers', 'planning', waiver)).json().code).toBe('names-nothing');
  expect((await send('GET', '/api/findings?waived=false', 'supervision')).json().items).toEqual([]);
});

it('is described, every answer of every endpoint', async () => {
  const { paths } = (await test.send({ url: '/api/openapi.json' })).json();
  for (const path of [
    '/api/units',
    '/api/reviews',
    '/api/observations/{id}/acceptance',
    '/api/plans/{code}/versions',
  ]) {
    expect(paths[path], path).toBeDefined();
  }
});
