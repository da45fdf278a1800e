import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { type Interval, meet, over, plus } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Course, coursesOf } from '../../growth/course.js';
import { isReal } from '../../growth/prices.js';
import { worded } from '../../growth/worded.js';
import { print, printRange } from '../../print.js';

/** 增长3倍 is a growth of 3 times the base, 是2015年的4倍 is 4 times the base. */
type Wording = 'growth' | 'multiple';

const ONE: Interval = { low: 1, high: 1 };

function* find(given: Case): Generator<Draft> {
  for (const change of given.entries) {
    const wording = wordingOf(change);
    if (wording === null) continue;
    const courses = coursesOf(given, change).filter((one) => ratioOf(one) !== null);
    const [course] = courses;
    const value = change.amount?.interval;
    if (
      course === undefined ||
      value === undefined ||
      courses.some((one) => meet(timesOf(wording, value), ratioOf(one)!))
    )
      continue;
    const other = wording === 'growth' ? 'multiple' : 'growth';
    const confused = courses.find((one) => meet(timesOf(other, value), ratioOf(one)!));
    if (confused !== undefined)
      yield draft(confused, wording === 'growth' ? 'multiple-written-as-growth' : 'growth-written-as-multiple');
    else yield draft(course, wording === 'growth' ? 'growth-does-not-fit' : 'multiple-does-not-fit');
  }
}

function wordingOf({ fact: { measure, unit } }: Entry): Wording | null {
  if (unit !== '倍') return null;
  return measure === 'growth' || measure === 'multiple' ? measure : null;
}

/** How many times the base the words make it. */
function timesOf(wording: Wording, value: Interval): Interval {
  return wording === 'growth' ? plus(value, ONE) : value;
}

function ratioOf({ from, to }: Course): Interval | null {
  return over(to.amount!.interval, from.amount!.interval);
}

function draft(course: Course, code: string): Draft {
  const { change, from, to } = course;
  const value = change.amount!.value;
  const ratio = to.amount!.value / from.amount!.value;
  const made =
    change.fact.measure === 'growth' ? `1 + ${print(value, change.fact.decimals)}` : print(value, change.fact.decimals);
  return {
    severity: isReal(change) || from.document !== change.document ? 'question' : 'error',
    code,
    params: {
      name: to.fact.indicator,
      from: worded(from),
      to: worded(to),
      times: worded(change),
      ratio: print(ratio, 1),
      growth: print(ratio - 1, 1),
      range: printRange(ratioOf(course)!, { size: 1 }, 2),
    },
    spans: [cite(change), cite(to), cite(from)],
    arithmetic: `${print(to.amount!.value / to.amount!.size, to.fact.decimals)} ÷ ${print(from.amount!.value / to.amount!.size, Math.max(from.fact.decimals, to.fact.decimals))} = ${print(ratio, 2)} ≠ ${made}`,
  };
}

export const check: Check = {
  id: 'multiple-against-levels',
  group: 'growth',
  severity: 'error',
  source: 'GB/T 15835; 统计常识: 增长到几倍与增长几倍',
  find,
};
