import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { meet } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { apart, apartInPercent, isTakenFrom, shareChange } from '../../growth/apart.js';
import { type Course, coursesOf } from '../../growth/course.js';
import { shareMoved } from '../../growth/share-moved.js';
import { MEAN, wordsBefore } from '../../growth/words.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const change of given.entries) {
    const { measure } = change.fact;
    const rate = (measure === 'growth' || measure === 'cagr') && change.amount?.of === 'percent';
    const rise = measure === 'delta' && change.amount?.of === 'points' && !MEAN.test(wordsBefore(change));
    if (!rate && !rise) continue;
    const courses = coursesOf(given, change).filter(isOfShares);
    const [course] = courses;
    if (course !== undefined) yield* judged(course, courses, rate);
    else if (measure === 'growth') {
      const to = shareMoved(given, change);
      if (to !== null) yield eitherDraft(change, to);
    }
  }
}

function isOfShares({ from, to }: Course): boolean {
  return from.fact.unit === to.fact.unit && /[%％]/.test(to.fact.unit);
}

function* judged(course: Course, courses: readonly Course[], rate: boolean): Generator<Draft> {
  const { change } = course;
  const right = rate ? apartInPercent : apart;
  if (courses.some((one) => meet(change.amount!.interval, right(one)))) return;
  const confused = courses.find((one) => isTakenFrom(shareChange(one)[rate ? 'points' : 'percent'], change));
  if (confused !== undefined) yield draft(confused, rate ? 'points-written-as-percent' : 'percent-written-as-points');
  else if (rate) yield draft(course, 'neither');
}

/** 覆盖率达到62.4%,比上年提高3.1%: without the level before, it can only be asked. */
function eitherDraft(change: Entry, to: Entry): Draft {
  const { decimals, indicator } = change.fact;
  const [rate, level] = [change.amount!.value, to.amount!.value];
  const [ifPercent, ifPoints] = [level / (1 + rate / 100), level - rate];
  const [stated, by] = [print(level, to.fact.decimals), print(rate, decimals)];
  return {
    severity: 'question',
    code: 'percent-or-points',
    params: {
      name: indicator,
      level: stated,
      rate: print(Math.abs(rate), decimals),
      ifPercent: print(ifPercent, to.fact.decimals + 1),
      ifPoints: print(ifPoints, Math.max(to.fact.decimals, decimals)),
    },
    spans: [cite(change), cite(to)],
    arithmetic: `${stated} ÷ ${print(1 + rate / 100, 4)} = ${print(ifPercent, 2)}; ${stated} − ${by} = ${print(ifPoints, 2)}`,
  };
}

function draft(course: Course, code: string): Draft {
  const { change, from, to, steps } = course;
  const [start, end, value] = [from.amount!.value, to.amount!.value, change.amount!.value];
  const decimals = Math.max(from.fact.decimals, to.fact.decimals);
  const { points, percent } = shareChange(course);
  const [first, last] = [print(start, from.fact.decimals), print(end, to.fact.decimals)];
  const mean = steps > 1;
  return {
    severity: 'error',
    code,
    params: {
      name: to.fact.indicator,
      from: first,
      to: last,
      change: print(Math.abs(value), change.fact.decimals),
      points: print(Math.abs(points), mean ? decimals + 1 : decimals),
      percent: print(Math.abs(percent), mean ? 2 : 1),
    },
    spans: [cite(change), cite(to), cite(from)],
    arithmetic: mean
      ? `(${last} − ${first}) ÷ ${steps} = ${print(points, decimals + 1)}; (${last} ÷ ${first})^(1/${steps}) − 1 = ${print(percent, 2)}%`
      : `${last} − ${first} = ${print(points, decimals)}; ${last} ÷ ${first} − 1 = ${print(percent, 1)}%`,
  };
}

export const check: Check = {
  id: 'percent-against-points',
  group: 'growth',
  severity: 'error',
  source: '国家统计局 统计常识: 百分数与百分点',
  find,
};
