import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type PlanYear, planYearsIn } from '../../plan-years.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const called = planYearsIn(document);
    for (const one of called) {
      if (one.years.includes(one.only)) continue;
      const others = called.filter((other) => other !== one && other.plan === one.plan && other.only === one.only);
      yield draft(one, others);
    }
  }
}

/** Quotes the places too that give the same words to another year. */
function draft(one: PlanYear, others: readonly PlanYear[]): Draft {
  const { year, years, plan, word, only } = one;
  return {
    severity: 'error',
    code: /^2/.test(year) ? 'another-year' : 'this-year',
    params: { written: year, year: years[0]!, plan, word, only },
    spans: [one, ...others].map(({ document, start, end }) => citeRange(document, start, end)),
    arithmetic: `${years[0]} ≠ ${only}`,
  };
}

export const check: Check = {
  id: 'year-against-plan',
  group: 'years',
  severity: 'error',
  source: '国民经济和社会发展五年规划的起止年份（“十四五”为 2021—2025 年）; checks by hand, no. 15',
  find,
};
