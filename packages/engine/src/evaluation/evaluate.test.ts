import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.js';
import type { Evidence, Observation } from './evidence.js';
import type { Judgement, Word } from './judgement.js';
import { kinds } from './kinds/index.js';
import type { Target, YearMeasure } from './target.js';

// The same numbers every time; OUTTURN_SEED and OUTTURN_RUNS go looking further.
fc.configureGlobal({
  seed: Number(process.env.OUTTURN_SEED ?? 20261122),
  numRuns: Number(process.env.OUTTURN_RUNS ?? 300),
});

/** So many that rounding decides nothing. */
const DECIMALS = 9;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const WORST_FIRST: readonly Word[] = ['late', 'slightly-late', 'on-schedule', 'ahead', 'early'];

function target(changed: Partial<Target>): Target {
  return {
    kind: 'end-level',
    span: { from: 2021, to: 2025 },
    base: null,
    comparator: '=',
    value: null,
    unit: '亿元',
    direction: 'up',
    binding: false,
    ...changed,
  };
}

const figure = (value: number) => ({ value, decimals: DECIMALS });
const base = (value: number) => ({ year: 2020, ...figure(value) });

function yearly(values: readonly number[], measure: YearMeasure = 'level'): Observation[] {
  return values.map((value, at) => ({ period: String(2021 + at), ...figure(value), measure, status: 'actual' }));
}

function levels(...values: number[]): Evidence {
  return { observations: yearly(values) };
}

function sameJudgement(one: Judgement, other: Judgement): void {
  expect(other.word).toBe(one.word);
  expect(other.completion).toBeCloseTo(one.completion!, 6);
  expect(other.expected).toBeCloseTo(one.expected!, 6);
  expect(other.forecast).toBe(one.forecast);
}

const amount = fc.integer({ min: 10, max: 900 });
/** A base, a target beyond it and figures, rising; whole numbers, so that no judgement hangs on the last bit. */
const rising = fc.record({
  from: amount,
  way: fc.integer({ min: 7, max: 400 }),
  values: fc.array(amount, { minLength: 1, maxLength: 5 }),
});
const rates = fc.array(
  fc.integer({ min: -90, max: 150 }).map((rate) => rate / 10),
  { minLength: 1, maxLength: 5 },
);

describe('an end level', () => {
  const judged = ({ from, way, values }: { from: number; way: number; values: readonly number[] }) =>
    evaluate(target({ base: base(from), value: figure(from + way) }), levels(...values), '2026-03-01');

  test('mirrored, with what should rise now falling, is judged the same', () => {
    fc.assert(
      fc.property(rising, ({ from, way, values }) => {
        const falling = target({ direction: 'down', base: base(-from), value: figure(-from - way) });
        const mirrored = evaluate(falling, levels(...values.map((value) => -value)), '2026-03-01');
        sameJudgement(judged({ from, way, values }), mirrored);
      }),
    );
  });

  test('in another unit, and counted from another nought, is judged the same', () => {
    fc.assert(
      fc.property(
        rising,
        fc.constantFrom(0.001, 1 / 15, 3, 10_000),
        fc.integer({ min: -50, max: 50 }),
        (given, unit, nought) => {
          const other = (value: number) => (value + nought) * unit;
          const moved = target({ base: base(other(given.from)), value: figure(other(given.from + given.way)) });
          sameJudgement(judged(given), evaluate(moved, levels(...given.values.map(other)), '2026-03-01'));
        },
      ),
    );
  });

  test('a better figure is never judged worse', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 0, max: 100 }), ({ from, way, values }, more) => {
        const short = values.slice(0, 4);
        const better = short.with(-1, short.at(-1)! + more);
        const [one, other] = [short, better].map((series) => judged({ from, way, values: series }));
        expect(other!.completion!).toBeGreaterThanOrEqual(one!.completion!);
        expect(WORST_FIRST.indexOf(other!.word!)).toBeGreaterThanOrEqual(WORST_FIRST.indexOf(one!.word!));
        expect(other!.margin!).toBeGreaterThanOrEqual(one!.margin!);
      }),
    );
  });

  test('a binding target is never judged better than an expected one', () => {
    fc.assert(
      fc.property(rising, ({ from, way, values }) => {
        const given = { base: base(from), value: figure(from + way) };
        const evidence = levels(...values.slice(0, 4));
        const [bound, free] = [true, false].map((binding) =>
          evaluate(target({ ...given, binding }), evidence, '2025-12-30'),
        );
        expect(WORST_FIRST.indexOf(bound!.word!)).toBeLessThanOrEqual(WORST_FIRST.indexOf(free!.word!));
      }),
    );
  });

  test('the needed pace, kept up, reaches the target', () => {
    fc.assert(
      fc.property(rising, ({ from, way, values }) => {
        const short = values.slice(0, 4);
        const { pace } = judged({ from, way, values: short });
        const { needed } = pace!;
        expect(needed === null).toBe(short.at(-1)! >= from + way);
        if (needed !== null) expect(short.at(-1)! + needed * (5 - short.length)).toBeCloseTo(from + way, 6);
      }),
    );
  });
});

describe('growth', () => {
  const growth = (kind: 'mean-growth' | 'cumulative-change' | 'multiple', value: number, level: number | null) =>
    target({ kind, value: figure(value), base: level === null ? null : base(level), prices: 'constant' });

  test.each([
    ['mean-growth', 6.5],
    ['mean-growth', -3],
    ['cumulative-change', -17],
    ['cumulative-change', 40],
    ['multiple', 2],
  ] as const)('%s of %d is the same by rates and by levels, whatever the level', (kind, value) => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 5000 }), (changes, level) => {
        let last = level;
        const reached = changes.map((change) => (last *= 1 + change / 100));
        const byRates = evaluate(growth(kind, value, null), { observations: yearly(changes, 'change') }, '2026-03-01');
        const byLevels = evaluate(growth(kind, value, level), levels(...reached), '2026-03-01');
        sameJudgement(byRates, byLevels);
        expect(byLevels.latest!.value).toBeCloseTo(byRates.latest!.value, 6);
      }),
    );
  });

  test('the order of the rates does not matter to where they lead', () => {
    fc.assert(
      fc.property(rates, (changes) => {
        const at = (list: readonly number[]) =>
          evaluate(growth('cumulative-change', -17, null), { observations: yearly(list, 'change') }, '2026-03-01');
        expect(at(changes.toReversed()).completion).toBeCloseTo(at(changes).completion!, 9);
      }),
    );
  });
});

describe('every kind', () => {
  const number = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.constantFrom(0, 1e-9, -1e-9, 1e15, -1e15, 100, -100),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const anyFigure = fc.record({ value: number, decimals: fc.integer({ min: 0, max: 3 }) });
  const measure = fc.constantFrom<YearMeasure>('level', 'change', 'mean-change', 'since-base', 'since-january');
  const period = fc.oneof(
    fc.constantFrom(...[2019, 2020, ...YEARS, 2026].map(String)),
    fc.constantFrom('2021-06', '2022-12', '2023-03', '2024-02-29'),
  );
  const definition = fc.constantFrom('old', 'new');
  const observation = fc
    .record({
      figure: anyFigure,
      period,
      measure,
      status: fc.constantFrom('estimate', 'preliminary', 'actual', 'final'),
      definition,
    })
    .map(({ figure: own, ...rest }) => ({ ...rest, ...own }) as Observation);
  const yearTarget = fc
    .record({ figure: anyFigure, period, measure })
    .map(({ figure: own, ...rest }) => ({ ...rest, ...own }));
  const anyTarget = fc.record({
    kind: fc.constantFrom(...kinds.map(({ id }) => id)),
    base: fc.option(anyFigure.map((own) => ({ year: 2020, ...own }))),
    value: fc.option(anyFigure),
    upper: anyFigure,
    comparator: fc.constantFrom('=', '>=', '<=', '~', 'range'),
    direction: fc.constantFrom('up', 'down', 'range', 'none'),
    unit: fc.constantFrom('%', '亿元', '个', '位'),
    binding: fc.boolean(),
    definition,
    form: fc.constantFrom('floor', 'year-by-year', 'cumulative-change'),
    yearTargets: fc.array(yearTarget, { maxLength: 4 }),
  });
  const observations = fc.array(observation, { maxLength: 8 });
  const dates = fc.constantFrom('2020-12-31', '2021-06-30', '2023-12-31', '2025-12-31', '2027-01-01');
  const conversions = fc.constantFrom(
    [],
    [{ from: 'new', factor: 1, shift: 0, base: { value: 12, decimals: 0 } }],
    [{ from: 'new', factor: -2, shift: 1 }],
  );

  test('says something whole about whatever it is given: no throw, no number that is none', () => {
    fc.assert(
      fc.property(anyTarget, observations, observations, conversions, dates, (given, own, others, known, asOf) => {
        const evidence = { observations: own, other: { base: null, observations: others }, conversions: known };
        const judgement = evaluate(target(given as Partial<Target>), evidence, asOf);
        expect(judgement.word === null).toBe(judgement.state !== 'judged');
        for (const found of numbersOf(judgement)) expect(Number.isFinite(found)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not look at the order in which its figures come', () => {
    fc.assert(
      fc.property(anyTarget, fc.shuffledSubarray(YEARS), rates, dates, (given, years, values, asOf) => {
        const figures = yearly(YEARS.map((_, at) => values[at % values.length]!));
        const known = figures.filter(({ period }) => years.includes(Number(period)));
        const shuffled = years.map((year) => figures.find(({ period }) => period === String(year))!);
        const ask = (list: readonly Observation[]) =>
          evaluate(target(given as Partial<Target>), { observations: list }, asOf);
        expect(ask(shuffled)).toEqual(ask(known));
      }),
    );
  });

  test('two figures of one period are settled the same way round', () => {
    fc.assert(
      fc.property(anyTarget, observations, dates, (given, own, asOf) => {
        const ask = (list: readonly Observation[]) =>
          evaluate(target(given as Partial<Target>), { observations: list }, asOf);
        expect(ask(own.toReversed()).completion).toEqual(ask(own).completion);
      }),
    );
  });

  test('what was to be done grows with the date', () => {
    fc.assert(
      fc.property(fc.constantFrom('end-level', 'cumulative-sum', 'multiple', 'rank'), amount, (kind, start) => {
        const own = target({ kind, base: base(start), value: figure(kind === 'rank' ? start / 2 : 3 * start) });
        const given = levels(...YEARS.map((_, at) => start + at));
        const expected = YEARS.map((year) => evaluate(own, given, `${year}-12-31`).expected!);
        expect(expected.every((share, at) => at === 0 || share > expected[at - 1]!)).toBe(true);
        expect(expected.at(-1)).toBeCloseTo(1, 9);
        const times = YEARS.map((year) => evaluate(own, given, `${year}-06-30`).timeShare);
        expect(times.map((share) => Number(share.toFixed(9)))).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
      }),
    );
  });

  test('the printed completion lies among those that rounding allows', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 0, max: 1 }), ({ from, way, values }, decimals) => {
        const rough = (value: number) => ({ value, decimals });
        const own = target({ base: { year: 2020, ...rough(from) }, value: rough(from + way) });
        const observations = values.map((value, at) => ({
          period: String(2021 + at),
          ...rough(value),
          status: 'actual' as const,
        }));
        const { completion, completionRange } = evaluate(own, { observations }, '2026-03-01');
        expect(completionRange!.low).toBeLessThanOrEqual(completion!);
        expect(completionRange!.high).toBeGreaterThanOrEqual(completion!);
      }),
    );
  });
});

test('the order of the approved targets does not matter', () => {
  const approved = [110, 125, 140].map((value, at) => ({ period: String(2021 + at), ...figure(value) }));
  const ask = (yearTargets: typeof approved) =>
    evaluate(target({ base: base(100), value: figure(200), yearTargets }), levels(108, 120), '2022-12-31');
  expect(ask(approved.toReversed()).course).toEqual(ask(approved).course);
  expect(ask(approved).course!.expected).toBe(125);
});

test('a date that is none is a mistake of the caller', () => {
  const own = target({ base: base(10), value: figure(20) });
  expect(() => evaluate(own, levels(12), 'yesterday')).toThrow(RangeError);
  expect(() => evaluate(own, levels(12), '2023-02-30')).toThrow(RangeError);
});

function numbersOf(thing: unknown): number[] {
  if (typeof thing === 'number') return [thing];
  return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(numbersOf) : [];
}
