import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { isYearOf, type Sum, sumOf, totalOf } from '../../growth/sums-of-years.js';
import { worded } from '../../growth/worded.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const entry of given.entries) {
    const sum = sumOf(entry);
    if (sum === null) continue;
    const year = given.entries.find((one) => isYearOf(one, sum) && one.amount!.interval.low > totalOf(sum).high);
    if (year !== undefined) yield draft(sum, year);
  }
}

function draft({ entry, times, said }: Sum, year: Entry): Draft {
  const { size } = entry.amount!;
  const { decimals } = entry.fact;
  const total = print((entry.amount!.value * times) / size, decimals);
  const single = print(year.amount!.value / size, Math.max(decimals, year.fact.decimals));
  return {
    severity: said && year.document === entry.document && !entry.subject.added ? 'error' : 'question',
    code: times === 1 ? 'sum-below-year' : 'mean-below-year',
    params: {
      name: entry.fact.indicator,
      from: entry.years!.from,
      to: entry.years!.to,
      sum: worded(entry),
      total,
      unit: entry.fact.unit,
      year: year.years!.to,
      single: worded(year),
      where: year.document.name,
    },
    spans: [cite(entry), cite(year)],
    arithmetic: `${times === 1 ? '' : `${print(entry.amount!.value / size, decimals)} × ${times} = `}${total} < ${single}`,
  };
}

export const check: Check = {
  id: 'cumulative-below-year',
  group: 'growth',
  severity: 'error',
  source: '专家核对文本: 多年累计不小于其中任何一年(非负流量)',
  find,
};
