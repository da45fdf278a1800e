import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { compounded, times } from '../../../entries/interval.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { leadsOn, levelsBefore, type YearOn, yearOn } from '../../growth/last-year.js';
import { isReal } from '../../growth/prices.js';
import { worded } from '../../growth/worded.js';
import { print, printRange } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const rate of given.entries) {
    if (rate.fact.measure !== 'growth' || rate.amount?.of !== 'percent' || rate.fact.role !== 'target') continue;
    const step = yearOn(given, rate);
    // The last year of a plan is led to from the year before the plan.
    if (step === null || step.to.amount!.of === 'percent' || rate.document.frame.span?.to === step.year) continue;
    const befores = levelsBefore(given, step, 'here');
    const [before] = befores;
    if (before !== undefined && !befores.some((level) => leadsOn(level, step))) yield draft(step, before);
  }
}

function draft({ change, to, year }: YearOn, before: Entry): Draft {
  const [start, end, rate] = [before.amount!, to.amount!, change.amount!];
  const decimals = Math.max(to.fact.decimals, before.fact.decimals);
  const expected = times(start.interval, compounded(rate.interval, 1));
  const restated = isReal(change) || isRestated(to.fact.code, to.fact.indicator) || before.fact.role === 'estimate';
  return {
    severity: restated ? 'question' : 'error',
    code: 'does-not-lead-there',
    params: {
      name: to.fact.indicator,
      last: year - 1,
      year,
      from: worded(before),
      to: worded(to),
      rate: print(rate.value, change.fact.decimals),
      expected: printRange(expected, end, decimals),
      unit: to.fact.unit,
      needed: print((end.value / start.value - 1) * 100, 1),
    },
    spans: [cite(change), cite(to), cite(before)],
    arithmetic: `${print(start.value / end.size, decimals)} × ${print(1 + rate.value / 100, 4)} = ${print((start.value * (1 + rate.value / 100)) / end.size, decimals)} ≠ ${print(end.value / end.size, to.fact.decimals)}`,
  };
}

export const check: Check = {
  id: 'growth-target-against-levels',
  group: 'growth',
  severity: 'error',
  source: '国家发展规划法 第二十三条: 年度计划综合平衡',
  find,
};
