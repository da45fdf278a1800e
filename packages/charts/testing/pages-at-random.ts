import fc from 'fast-check';
import type { IndicatorPage } from '../src/model/model.js';
import { pageOf } from './page.js';

const value = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, 1e-9, 1e15, -1e15),
);
const year = fc.integer({ min: 2000, max: 2040 });
const name = fc.oneof(
  fc.string(),
  fc.constantFrom('<script>alert(1)</script>', ']]>', '"onload="x', '养老床位', 'a&b', '</style>'),
);

const observation = fc.record({
  period: year.map(String),
  measure: fc.constantFrom('level', 'change', 'since-base', 'mean-change', 'since-january'),
  value,
  decimals: fc.integer({ min: 0, max: 6 }),
  status: fc.constantFrom('estimate', 'preliminary', 'actual', 'final'),
  series: fc.constantFrom('statistics', 'department', 'document'),
  definition: fc.option(fc.constantFrom('old', 'new')),
});

const KINDS = [
  'end-level',
  'mean-growth',
  'cumulative-sum',
  'cumulative-change',
  'each-year',
  'floor',
  'relative',
  'year-by-year',
  'assigned',
  'milestone',
  'rank',
  'multiple',
] as const;

const target = fc.record({
  kind: fc.constantFrom(...KINDS),
  fromYear: fc.constantFrom(2016, 2021),
  toYear: fc.constantFrom(2025, 2035),
  comparator: fc.constantFrom('=', '~', '>=', '<=', 'range'),
  value: fc.option(value),
  upper: fc.option(value),
  unit: fc.constantFrom('张', '%', '万张', '倍'),
  isWithdrawn: fc.boolean(),
  until: fc.option(fc.integer({ min: 1, max: 99 })),
});

const judged = fc.record({
  base: fc.option(fc.record({ year: fc.constantFrom(2015, 2020), value, decimals: fc.constantFrom(0, 1) })),
  latest: fc.option(fc.record({ period: year.map(String), value })),
  course: fc.option(
    fc.record({
      scale: fc.constantFrom('linear', 'geometric'),
      base: value,
      target: value,
      actual: value,
      expected: value,
    }),
  ),
  yearTargets: fc.array(
    fc.record({
      period: year.map(String),
      value,
      decimals: fc.constantFrom(0, 2),
      comparator: fc.constant(null),
      measure: fc.option(fc.constantFrom('level', 'change', 'since-base')),
    }),
    { maxLength: 3 },
  ),
});

/** Answers of the API as strange as its types allow. */
export const strangePage: fc.Arbitrary<IndicatorPage> = fc
  .record({
    indicator: fc.record({
      name,
      code: fc.oneof(fc.constant('beds'), name),
      unit: fc.constantFrom('张', '%', '亿元', '万人', 'P'),
      direction: fc.constantFrom('up', 'down', 'range', 'none'),
    }),
    definitions: fc.array(fc.record({ code: fc.constantFrom('old', 'new'), text: name, since: year.map(String) }), {
      maxLength: 2,
    }),
    observations: fc.array(observation, { maxLength: 12 }),
    targets: fc.array(target, { maxLength: 4 }),
    judgements: fc.array(judged, { maxLength: 4 }),
  } as const)
  .map((sketch) => pageOf(sketch));
