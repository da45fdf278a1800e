import { DEFAULT_THRESHOLDS, INSTITUTE_THRESHOLDS } from '@outturn/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseline, enter, indicator, observation, plan, printed, REGION, target } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Ledger, NOW, newId } from '../index.js';
import { indicatorPage, tellIndicatorPage } from './indicator-page.js';
import { limitsBy } from './limits.js';
import { scoreboard, tellScoreboard } from './tell-scoreboard.js';

const ASKED = { on: '2023-12-31', thresholds: DEFAULT_THRESHOLDS, locale: 'zh', circle: 'office' } as const;
const OURS = { ...ASKED, plan: 'yunling-2025' } as const;
const ELSEWHERE = '530998';

const ids = { plan: newId(), air: newId(), jobs: newId(), secret: newId(), document: newId(), unit: newId() };
let ledger: Ledger;

beforeAll(async () => {
  ledger = await freshLedger();
  await enter(ledger, async (draft) => {
    const hash = await draft.keep(Buffer.from('正文'));
    const files = { bytes: hash, text: hash, map: hash, length: 2, reader: '1', format: 'txt' };
    const about = { plan: ids.plan, kind: 'report', year: 2023, edition: 1, publishedOn: null, source: null };
    await draft.put('document', [
      { id: ids.document, region: REGION, name: 'g.txt', title: '云岭市公报', isPublic: true, ...files, ...about },
    ]);
    const unit = { code: 'hb', name: '云岭市生态环境局', region: REGION, kind: 'department' as const, above: null };
    await draft.put('unit', [{ id: ids.unit, ...unit, successorOf: [], until: null }]);
    await draft.put('plan', [
      plan({ id: ids.plan }),
      plan({ id: newId(), code: 'elsewhere', region: ELSEWHERE }),
      plan({ code: 'internal', isPublic: false }),
    ]);
    await draft.put('indicator', [
      indicator({ id: ids.air, code: 'air', name: '细颗粒物浓度', unit: '微克/立方米', direction: 'down' }),
      indicator({ id: ids.jobs, code: 'jobs', name: '新增就业', unit: '万人' }),
      indicator({ id: ids.secret, code: 'secret', name: '内部指标', isPublic: false }),
    ]);
    await draft.put('baseline', [baseline({ plan: ids.plan, indicator: ids.air, ...printed('35') })]);
    const air = { plan: ids.plan, indicator: ids.air, unit: '微克/立方米', direction: 'down' as const };
    await draft.put('target', [
      target({
        plan: ids.plan,
        indicator: ids.jobs,
        kind: 'cumulative-sum',
        value: '50',
        decimals: 0,
        unit: '万人',
        position: 2,
      }),
      target({ ...air, position: 1, comparator: '<=', value: '28', decimals: 0, isBinding: true, leadUnit: ids.unit }),
      target({ plan: ids.plan, indicator: ids.secret, kind: 'assigned', position: 3 }),
      target({ ...air, position: 4, isWithdrawn: true }),
    ]);
    const read = { series: 'document' as const, document: ids.document };
    await draft.put('observation', [
      observation({ indicator: ids.air, period: '2023', ...printed('30'), ...read }),
      observation({ indicator: ids.jobs, period: '2021', ...printed('10.2'), state: 'confirmed' }),
      observation({ indicator: ids.jobs, period: '2022', ...printed('10.8'), series: 'department' }),
      observation({ indicator: ids.air, period: '2023', ...printed('99'), region: ELSEWHERE }),
      observation({ indicator: ids.secret, period: '2023', ...printed('5'), state: 'locked' }),
      observation({ indicator: ids.jobs, period: '2023', ...printed('12.0'), state: 'draft' }),
    ]);
  });
});
afterAll(() => ledger.close());

describe('the scoreboard of a plan', () => {
  test('has all of its targets in their order, each with where its latest figure stands', async () => {
    const board = await scoreboard(ledger.database, NOW, OURS);
    expect(board!.items.map(({ indicator }) => indicator.code)).toEqual(['air', 'jobs', 'secret']);
    expect(board!.items[0]).toMatchObject({
      base: { year: 2020, value: 35 },
      latest: { period: '2023', value: 30, source: { series: 'document', document: { name: '云岭市公报' } } },
      class: 'ahead',
      words: { word: '快于预期' },
      leadUnit: { name: '云岭市生态环境局' },
      updatedAt: expect.stringMatching(/^\d{4}-.+\.\d{3}Z$/),
      values: [{ period: '2023', value: 30 }],
    });
    expect(board!.items[1]!.completion).toBeCloseTo(0.42, 9);
    expect(board!.items[2]).toMatchObject({ class: 'not-issued', words: { word: '待下达' }, completion: null });
  });

  test('is counted by class, binding and expected targets apart, with no score over all', async () => {
    const { summary } = (await scoreboard(ledger.database, NOW, OURS))!;
    expect(summary.binding).toMatchObject({ total: 1, classes: [{ class: 'ahead', count: 1 }] });
    expect(summary.expected.classes.map(({ class: name }) => name)).toEqual(['on-schedule', 'not-issued']);
    expect(Object.keys(summary)).toEqual(['all', 'binding', 'expected']);
  });

  test('shows the public what is published and nothing that rests on the rest', async () => {
    const open = { ...OURS, circle: 'public' } as const;
    const board = (await scoreboard(ledger.database, NOW, open))!;
    expect(board.items.map(({ indicator }) => indicator.code)).toEqual(['air', 'jobs']);
    expect(board.items[1]!.values.map(({ period }) => period)).toEqual(['2021']);
    expect(board.items.flatMap(({ leftOut }) => leftOut)).toEqual([]);
    expect(await scoreboard(ledger.database, NOW, { ...open, plan: 'internal' })).toBeNull();
    expect(await scoreboard(ledger.database, NOW, { ...OURS, plan: 'internal' })).not.toBeNull();
  });

  test('does not let the public see by a comparison what is not public', async () => {
    const held = plan({ code: 'compared' });
    const [open, secret] = [indicator({ code: 'income' }), indicator({ code: 'output', isPublic: false })];
    await enter(ledger, async (draft) => {
      await draft.put('plan', [held]);
      await draft.put('indicator', [open, secret]);
      const against = { kind: 'relative' as const, against: secret.id, unit: '%' };
      await draft.put('target', [target({ plan: held.id, indicator: open.id, ...against })]);
      const change = { period: '2021', measure: 'change' as const, state: 'locked' as const, ...printed('5.0') };
      const figures = [open, secret].map(({ id }) => observation({ indicator: id, ...change }));
      await draft.put('observation', figures);
    });
    const asked = { ...OURS, plan: 'compared' };
    const [inside, outside] = await Promise.all(
      (['office', 'public'] as const).map((circle) => scoreboard(ledger.database, NOW, { ...asked, circle })),
    );
    expect(inside!.items[0]!.latest).toMatchObject({ period: '2021', value: 0 });
    expect(outside!.items[0]).toMatchObject({ class: 'no-data', latest: null });
  });

  test('judges by the limits asked for', async () => {
    expect(await limitsBy(ledger.database, NOW, undefined)).toEqual(DEFAULT_THRESHOLDS);
    expect(await limitsBy(ledger.database, NOW, 'institute-2013')).toEqual(INSTITUTE_THRESHOLDS);
    expect(await limitsBy(ledger.database, NOW, 'nobody')).toBeNull();
    const { version: _, ...values } = { ...DEFAULT_THRESHOLDS, ahead: 9 };
    await enter(ledger, (draft) => draft.put('thresholds', [{ id: newId(), code: 'strict', values }]));
    const thresholds = (await limitsBy(ledger.database, NOW, 'strict'))!;
    const board = await scoreboard(ledger.database, NOW, { ...OURS, thresholds });
    expect([board!.method, board!.items[0]!.class]).toEqual(['strict', 'on-schedule']);
  });

  test('is the same bytes until its own rows change, and others after that', async () => {
    const ask = () => tellScoreboard(ledger.database, NOW, OURS);
    const first = (await ask())!;
    expect(JSON.parse(first.json.toString())).toEqual(
      JSON.parse(JSON.stringify(await scoreboard(ledger.database, NOW, OURS))),
    );
    const put = (region: string, value: string) =>
      enter(ledger, (draft) =>
        draft.put('observation', [observation({ region, indicator: ids.air, period: '2022', ...printed(value) })]),
      );
    await put(ELSEWHERE, '31');
    expect((await ask())!.json).toBe(first.json);
    expect((await tellScoreboard(ledger.database, NOW, { ...OURS, locale: 'en' }))!.tag).not.toBe(first.tag);
    const before = await put(ELSEWHERE, '31.5').catch(() => null);
    expect(before).toBeNull();
    await put(REGION, '33');
    expect((await ask())!.tag).not.toBe(first.tag);
  });

  test('is worked out once for many who ask at the same time, and each state has its own', async () => {
    const asked = { ...OURS, on: '2023-11-30' };
    const many = await Promise.all(Array.from({ length: 20 }, () => tellScoreboard(ledger.database, NOW, asked)));
    expect(new Set(many.map((one) => one!.json)).size).toBe(1);
    const { seq } = await ledger.database
      .selectFrom('event')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow();
    await enter(ledger, (draft) =>
      draft.put('observation', [observation({ indicator: ids.air, period: '2021', ...printed('34') })]),
    );
    const tags = [];
    for (const view of [NOW, { event: seq }, { event: seq + 1 }]) {
      tags.push((await tellScoreboard(ledger.database, view, asked))!.tag);
    }
    expect(tags).toEqual([tags[0], many[0]!.tag, tags[0]]);
    expect(tags[0]).not.toBe(tags[1]);
  });

  test('is nothing where there is no such plan', async () => {
    expect(await tellScoreboard(ledger.database, NOW, { ...OURS, plan: 'nowhere' })).toBeNull();
    expect(await tellScoreboard(ledger.database, { event: 0 }, OURS)).toBeNull();
  });
});

describe('the page of an indicator', () => {
  const page = { ...ASKED, code: 'air', region: REGION } as const;

  test('has its figures of all series, the history of its targets, and how far they have come', async () => {
    const [row] = await ledger.database.selectFrom('target').selectAll().where('position', '=', 1).execute();
    await enter(ledger, (draft) =>
      draft.put('target', [target({ ...row!, value: '27', upper: null, tolerance: null, wording: '降至27以下' })]),
    );
    const found = (await indicatorPage(ledger.database, NOW, page))!;
    expect(found.observations.map(({ period }) => period)).toEqual(['2021', '2022', '2023']);
    const history = found.targets.filter(({ id }) => id === row!.id);
    expect(history.map(({ value, until }) => [value, until])).toEqual([
      [28, history[1]!.version],
      [27, null],
    ]);
    expect(found.judgements.map(({ plan, value }) => [plan.code, value])).toEqual([['yunling-2025', 27]]);
    const before = (await indicatorPage(ledger.database, { event: history[1]!.version - 1 }, page))!;
    expect(before.targets.find(({ id }) => id === row!.id)).toMatchObject({ value: 28, until: null });
  });

  test('is for the public where the indicator is', async () => {
    const open = { ...page, circle: 'public' } as const;
    expect(await tellIndicatorPage(ledger.database, NOW, { ...open, code: 'secret' })).toBeNull();
    expect(await tellIndicatorPage(ledger.database, NOW, { ...open, code: 'none' })).toBeNull();
    const jobs = { ...open, code: 'jobs' };
    const [shown] = (await indicatorPage(ledger.database, NOW, jobs))!.observations;
    expect(shown).toMatchObject({ period: '2021', value: 10.2 });
    const correction = observation({ indicator: ids.jobs, period: '2021', ...printed('9.9'), state: 'submitted' });
    await enter(ledger, (draft) => draft.put('observation', [{ ...correction, id: shown!.id }]));
    expect((await indicatorPage(ledger.database, NOW, jobs))!.observations).toEqual([shown]);
    // What nobody has accepted yet is drawn for no one: offices have it in the list of values, with its state.
    const inHouse = (await indicatorPage(ledger.database, NOW, { ...jobs, circle: 'office' }))!.observations;
    expect(inHouse.map(({ value, state }) => [value, state])).toEqual([
      [10.2, 'confirmed'],
      [10.8, 'accepted'],
    ]);
  });

  test('shows a department what is its own beside what is public', async () => {
    const elsewhere = { ...page, code: 'jobs', circle: { units: [newId()] } };
    expect((await indicatorPage(ledger.database, NOW, elsewhere))!.observations).toHaveLength(1);
    const row = {
      indicator: ids.jobs,
      period: '2023',
      ...printed('11.5'),
      series: 'department' as const,
      unit: ids.unit,
    };
    await enter(ledger, (draft) => draft.put('observation', [observation(row)]));
    const own = { ...elsewhere, circle: { units: [ids.unit] } };
    expect((await indicatorPage(ledger.database, NOW, own))!.observations.map(({ period }) => period)).toEqual([
      '2021',
      '2023',
    ]);
    expect((await indicatorPage(ledger.database, NOW, { ...own, code: 'secret' }))?.observations).toBeUndefined();
  });
});
