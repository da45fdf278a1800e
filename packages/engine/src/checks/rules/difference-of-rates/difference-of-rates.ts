import type { Case } from '../../../entries/case.js';
import { exactly, meet, minus } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Difference, differencesIn, isPlanned } from '../../growth/differences.js';
import { print } from '../../print.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const difference of documents.flatMap(differencesIn)) {
    if (!fits(difference)) yield draft(difference);
  }
}

function fits({ points, one, other }: Difference): boolean {
  const { printed, interval } = points.amount!;
  // The reader takes 高于 for a comparator; here it says which side is greater.
  const stated = points.fact.comparator === '>=' ? printed : interval;
  // What was set is not rounded: 7.2 is 0.7 above a plan of 6.5.
  if (!isPlanned(other) && !isPlanned(one)) return meet(minus(one.amount!.printed, other.amount!.printed), stated);
  const [done, set] = isPlanned(other) ? [one, other] : [other, one];
  const gap = minus(done.amount!.printed, exactly(set.amount!.value));
  const apart = set === other ? gap : { low: -gap.high, high: -gap.low };
  return Math.min(apart.high, stated.high) - Math.max(apart.low, stated.low) > 1e-9;
}

function draft({ points, one, other }: Difference): Draft {
  const difference = one.amount!.value - other.amount!.value;
  const decimals = Math.max(one.fact.decimals, other.fact.decimals);
  const stated = print(points.amount!.value, points.fact.decimals);
  return {
    severity: 'error',
    code: 'other-difference',
    params: {
      one: one.fact.quote,
      other: other.fact.quote,
      difference: print(difference, decimals),
      stated,
    },
    spans: [cite(points), cite(one), cite(other)],
    arithmetic: `${print(one.amount!.value, decimals)} − ${print(other.amount!.value, decimals)} = ${print(difference, decimals)} ≠ ${stated}`,
  };
}

export const check: Check = {
  id: 'difference-of-rates',
  group: 'growth',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 百分点 is the difference of two percentages',
  find,
};
