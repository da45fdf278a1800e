import { DEFAULT_THRESHOLDS, type Judgement } from '@outturn/engine';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseline, definition, enter, indicator, observation, plan, printed, target } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Ledger, NOW, newId, type Put, type View } from '../index.js';
import { type Judged, judge } from './judge.js';

const RUNS = 25;
const ON = '2023-12-31';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

interface Rows {
  readonly indicator?: Partial<Put<'indicator'>>;
  readonly target?: Partial<Put<'target'>>;
  readonly bases?: readonly { readonly value: string; readonly definition?: string }[];
  readonly definitions?: readonly Omit<Parameters<typeof definition>[0], 'indicator'>[];
  readonly figures: readonly (Partial<Put<'observation'>> & { readonly period: string; readonly shown: string })[];
}

/** A plan with one target that goes from 35 to 28, and figures; says which target it is. */
async function entered({
  indicator: of = {},
  target: to = {},
  bases,
  definitions = [],
  figures,
}: Rows): Promise<string> {
  const code = newId();
  const [one, measured] = [plan({ code }), indicator({ code, unit: '微克/立方米', direction: 'down', ...of })];
  const promised = target({
    plan: one.id,
    indicator: measured.id,
    unit: '微克/立方米',
    direction: 'down',
    comparator: '<=',
    value: '28.00',
    decimals: 2,
    ...to,
  });
  await enter(ledger, async (draft) => {
    await draft.put('plan', [one]);
    await draft.put('indicator', [measured]);
    await draft.put('target', [promised]);
    await draft.put(
      'definition',
      definitions.map((some) => definition({ indicator: measured.id, ...some })),
    );
    const starts = bases ?? [{ value: '35.00' }];
    await draft.put(
      'baseline',
      starts.map(({ value, definition: of = null }) =>
        baseline({ plan: one.id, indicator: measured.id, definition: of, ...printed(value) }),
      ),
    );
    for (const { shown, ...some } of figures) {
      await draft.put('observation', [observation({ indicator: measured.id, ...printed(shown), ...some })]);
    }
  });
  return promised.id;
}

async function judged(id: string, view: View = NOW, on = ON): Promise<Judged> {
  const [found] = await judge(ledger.database, view, { targets: [id] }, { on, thresholds: DEFAULT_THRESHOLDS });
  return found!;
}

async function indicatorOf(id: string): Promise<string> {
  return (await judged(id)).indicator.id;
}

describe('which figures count', () => {
  test('decided ones only; the others are counted by why they were left out', async () => {
    const id = await entered({
      figures: [
        { period: '2021', shown: '34.00', state: 'accepted' },
        { period: '2022', shown: '33.00', state: 'locked' },
        { period: '2023', shown: '29.00', state: 'draft' },
        { period: '2023', shown: '28.50', state: 'submitted', series: 'department' },
        { period: '2023', shown: '28.00', state: 'withdrawn', series: 'document' },
      ],
    });
    const { judgement, leftOut, observations } = await judged(id);
    expect(judgement.latest).toMatchObject({ period: '2022', value: 33 });
    expect(observations.map(({ period }) => period)).toEqual(['2021', '2022']);
    expect(leftOut).toEqual([
      { reason: 'draft', count: 1 },
      { reason: 'submitted', count: 1 },
    ]);
  });

  test('statistics before a document before a department, period by period', async () => {
    const id = await entered({
      figures: [
        { period: '2023', shown: '29.00', series: 'department' },
        { period: '2023', shown: '31.00', series: 'statistics' },
        { period: '2023', shown: '30.00', series: 'document' },
        { period: '2022', shown: '32.00', series: 'department' },
        { period: '2022', shown: '33.00', series: 'document' },
        { period: '2021', shown: '34.00', series: 'department' },
      ],
    });
    const { observations, leftOut } = await judged(id);
    expect(observations.map(({ period, value }) => [period, value])).toEqual([
      ['2021', 34],
      ['2022', 33],
      ['2023', 31],
    ]);
    expect(leftOut).toEqual([{ reason: 'weaker-series', count: 3 }]);
  });

  test('a figure that is being corrected counts as it was decided; withdrawn, it is gone', async () => {
    const one = { id: newId(), period: '2023', shown: '31.00' };
    const id = await entered({ figures: [{ ...one, state: 'locked' }] });
    const again = (some: Partial<Put<'observation'>>) => async (of: string) =>
      void (await enter(ledger, (draft) =>
        draft.put('observation', [
          observation({ id: one.id, indicator: of, period: '2023', value: '29.00', decimals: 2, ...some }),
        ]),
      ));
    const of = await indicatorOf(id);
    await again({ state: 'submitted' })(of);
    expect((await judged(id)).judgement.latest?.value).toBe(31);
    expect((await judged(id)).leftOut).toEqual([{ reason: 'submitted', count: 1 }]);
    await again({ state: 'accepted' })(of);
    expect((await judged(id)).judgement.latest?.value).toBe(29);
    await again({ state: 'withdrawn' })(of);
    expect((await judged(id)).judgement.state).toBe('no-data');
  });

  test('what cannot be placed in time, or is in another unit, is left out and says so', async () => {
    const strange = await entered({ figures: [{ period: '2023年', shown: '31.00' }] });
    expect(await judged(strange)).toMatchObject({
      judgement: { state: 'no-data' },
      leftOut: [{ reason: 'period-unreadable', count: 1 }],
    });
    const foreign = await entered({ indicator: { unit: '毫克/立方米' }, figures: [{ period: '2023', shown: '0.03' }] });
    expect(await judged(foreign)).toMatchObject({
      judgement: { state: 'not-comparable', reason: { code: 'units-differ' }, completion: null },
      leftOut: [{ reason: 'other-unit', count: 1 }],
    });
  });

  test('of the months of a year that is over the last; those of the year of the date all stand', async () => {
    const sum = { kind: 'cumulative-sum', direction: 'up', comparator: '>=', value: '100.00' } as const;
    const months = ['2021-03', '2021-12', '2021-09', '2022-06', '2022', '2023-02', '2023-06'];
    const figures = months.map((period) => ({ period, shown: '10.00', measure: 'since-january' as const }));
    const id = await entered({ target: sum, indicator: { direction: 'up' }, figures });
    const { observations, leftOut, judgement } = await judged(id, NOW, '2023-06-15');
    expect(observations.map(({ period }) => period)).toEqual(['2021-12', '2022', '2023-02', '2023-06']);
    expect(leftOut).toEqual([{ reason: 'summed-up-later', count: 3 }]);
    expect(judgement.latest?.period).toBe('2023-02');
  });

  test('the base of a plan is that of its own region, not of one that it allots to', async () => {
    const county = { region: '530997' };
    const id = await entered({ target: county, figures: [{ period: '2023', shown: '31.00', ...county }] });
    expect(await judged(id)).toMatchObject({
      base: null,
      judgement: { state: 'not-comparable', reason: { code: 'base-missing' }, latest: { value: 31 } },
    });
  });

  test('every row is named in the version that it was seen in', async () => {
    const id = await entered({ figures: [{ period: '2023', shown: '31.00' }] });
    const { restsOn } = await judged(id);
    expect(restsOn.map(({ noun }) => noun).toSorted()).toEqual(['baseline', 'indicator', 'observation', 'target']);
    for (const { noun, id: row, version } of restsOn) {
      const found = await ledger.database.selectFrom(noun).select('fromEvent').where('id', '=', row).executeTakeFirst();
      expect(found?.fromEvent).toBe(version);
    }
  });
});

test('asked as of an earlier event, it is the judgement of then', async () => {
  const one = { id: newId(), period: '2023', shown: '31.00' };
  const id = await entered({ figures: [one] });
  const before = await lastEvent();
  const then = await judged(id);
  const of = await indicatorOf(id);
  await enter(ledger, async (draft) => {
    await draft.put('observation', [observation({ id: one.id, indicator: of, period: '2023', ...printed('28.00') })]);
    const row = await draft.current('target', id);
    await draft.put('target', [target({ ...row!, id, value: '20.00', upper: null, tolerance: null })]);
  });
  expect((await judged(id)).judgement.completion).not.toBe(then.judgement.completion);
  expect(await judged(id, { event: before })).toEqual(then);
});

describe('laws', () => {
  const values = fc.array(fc.integer({ min: 100, max: 9_000 }), { minLength: 1, maxLength: 3 });
  const figuresOf = (list: readonly number[], sign = 1) =>
    list.map((value, at) => ({ period: `${2021 + at}`, shown: ((sign * value) / 100).toFixed(2) }));
  const told = ({ word, completion, expected, ratio, forecast }: Judgement) => ({
    word,
    completion: completion?.toFixed(9),
    expected: expected?.toFixed(9),
    ratio: ratio?.toFixed(6),
    forecast,
  });

  test('what should rise, mirrored, is judged like what should fall', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (list) => {
        const falling = await entered({ figures: figuresOf(list) });
        const rising = await entered({
          indicator: { direction: 'up' },
          target: { direction: 'up', comparator: '>=', value: '-28.00' },
          bases: [{ value: '-35.00' }],
          figures: figuresOf(list, -1),
        });
        expect(told((await judged(rising)).judgement)).toEqual(told((await judged(falling)).judgement));
      }),
      { numRuns: RUNS },
    );
  });

  test('the order in which rows come in does not matter', async () => {
    const figures = [
      { period: '2021', shown: '34.00' },
      { period: '2022', shown: '33.00', series: 'department' as const },
      { period: '2022', shown: '32.00', definition: 'old' },
      { period: '2022', shown: '32.50' },
      { period: '2023', shown: '31.00', definition: 'new' },
      { period: '2023', shown: '30.00', definition: 'old', status: 'preliminary' as const },
    ];
    const bases = [
      { value: '35.00', definition: 'old' },
      { value: '36.00', definition: 'new' },
    ];
    const definitions = [
      { code: 'old', since: '2015' },
      { code: 'new', since: '2022', convertsFrom: 'old', factor: '1', shift: '1' },
    ];
    const plain = (await judged(await entered({ figures, bases, definitions }))).judgement;
    expect(plain.alongside).toHaveLength(1);
    const shuffled = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });
    await fc.assert(
      fc.asyncProperty(shuffled(figures), shuffled(bases), shuffled(definitions), async (some, starts, known) => {
        const id = await entered({ figures: some, bases: starts, definitions: known });
        expect((await judged(id)).judgement).toEqual(plain);
      }),
      { numRuns: RUNS },
    );
  });

  test('a new definition leaves the judgement as it was and puts the new one beside it', async () => {
    await fc.assert(
      fc.asyncProperty(values, fc.integer({ min: 1, max: 5 }), async (list, shift) => {
        const own = figuresOf(list).map((one) => ({ ...one, definition: 'old' }));
        const before = { target: { definition: 'old' }, bases: [{ value: '35.00', definition: 'old' }], figures: own };
        const plain = (await judged(await entered(before))).judgement;
        const moved = list.map((value, at) => ({
          period: `${2021 + at}`,
          shown: (value / 100 + shift).toFixed(2),
          definition: 'new',
        }));
        const rebased = await judged(
          await entered({
            ...before,
            bases: [...before.bases, { value: `${35 + shift}.00`, definition: 'new' }],
            definitions: [{ code: 'old' }, { code: 'new', convertsFrom: 'old', factor: '1', shift: `${shift}` }],
            figures: [...own, ...moved],
          }),
        );
        expect(told(rebased.judgement)).toEqual(told(plain));
        expect(rebased.judgement.alongside.map(({ definition }) => definition)).toEqual(['new']);
        const beside = rebased.judgement.alongside[0]!.judgement;
        const way = (28 - (35 + shift)) / (28 - 35);
        if (plain.completion !== null) expect(beside.completion! * way).toBeCloseTo(plain.completion, 6);
      }),
      { numRuns: RUNS },
    );
  });
});

async function lastEvent(): Promise<number> {
  const { seq } = await ledger.database
    .selectFrom('event')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return seq;
}
