import type { Case } from '../../../entries/case.js';
import { meet, over } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Course, coursesOf } from '../../growth/course.js';
import { calledSo, factorOf } from '../../growth/doubling.js';
import { atPrices, isReal } from '../../growth/prices.js';
import { worded } from '../../growth/worded.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const doubling of given.entries) {
    const factor = factorOf(doubling);
    if (factor === null) continue;
    const courses = coursesOf(given, doubling);
    const [course] = courses;
    if (course !== undefined && !courses.some((one) => fits(one, factor))) yield draft(course, factor);
  }
}

/** A doubling of the gross product is one at constant prices, whatever its level is at. */
function fits({ change, from, to, years }: Course, factor: number): boolean {
  const called = calledSo(change, factor);
  const ratio = over(to.amount!.interval, from.amount!.interval);
  return ratio === null || meet(ratio, atPrices(change, called, years));
}

function draft({ change, from, to }: Course, factor: number): Draft {
  const ratio = to.amount!.value / from.amount!.value;
  const { size } = to.amount!;
  const decimals = Math.max(from.fact.decimals, to.fact.decimals);
  return {
    severity: isReal(change) || from.document !== change.document ? 'question' : 'error',
    code: ratio < factor ? 'falls-short' : 'goes-beyond',
    params: {
      name: to.fact.indicator,
      words: change.fact.quote,
      from: worded(from),
      to: worded(to),
      expected: print((from.amount!.value / size) * factor, decimals),
      unit: to.fact.unit,
      factor,
      ratio: print(ratio, 2),
    },
    spans: [cite(to), cite(change), cite(from)],
    arithmetic: `${print(from.amount!.value / size, decimals)} × ${factor} = ${print((from.amount!.value / size) * factor, decimals)} ≠ ${print(to.amount!.value / size, to.fact.decimals)}`,
  };
}

export const check: Check = {
  id: 'doubling-against-levels',
  group: 'growth',
  severity: 'error',
  source: '统计常识: 翻番与倍数(翻n番为基数的2的n次方倍)',
  find,
};
