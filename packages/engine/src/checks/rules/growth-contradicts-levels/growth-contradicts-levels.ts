import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { compounded, type Interval, meet, times } from '../../../entries/interval.js';
import { isResult } from '../../../entries/look-up.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft, Severity } from '../../finding.js';
import { type Course, coursesOf } from '../../growth/course.js';
import { isReal, withPrices } from '../../growth/prices.js';
import { worded } from '../../growth/worded.js';
import { print, printRange } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  const said = new Set<string>();
  for (const rate of given.entries) {
    if (!isRate(rate)) continue;
    const courses = coursesOf(given, rate).filter(({ from }) => from.amount!.of !== 'percent');
    const found = courses.length === 0 ? null : judged(rate, courses);
    if (found === null) continue;
    // A plan says its goals in the text and in a box; prices are asked after once.
    const about = found.code.startsWith('price-basis') ? found.code : `${rate.subject.key} ${found.arithmetic}`;
    if (!said.has(`${rate.document.name} ${about}`)) yield found;
    said.add(`${rate.document.name} ${about}`);
  }
}

function judged(rate: Entry, courses: readonly Course[]): Draft | null {
  const [course] = courses;
  if (courses.some((one) => fits(one, grown(one)))) {
    return courses.every(areTwoFloors) ? draft(course!, 'question', 'two-floors') : null;
  }
  const priced = isReal(rate) ? courses.find((one) => fits(one, withPrices(grown(one), one.years))) : undefined;
  // Results at current prices beside growth at constant ones are how statistics are published.
  if (priced !== undefined) return isResult(rate) ? null : draft(priced, 'question', 'price-basis');
  return draft(course!, gravity(course!), 'does-not-lead-there');
}

/** A mean, or a growth as a whole, in per cent. */
function isRate({ fact, amount }: Entry): boolean {
  return (fact.measure === 'growth' || fact.measure === 'cagr') && amount?.of === 'percent';
}

/** Published levels are revised and their growth is reckoned on the revised ones, and a sheet may know better than its text: then it can only be asked. */
function gravity({ change, from }: Course): Severity {
  const { code, indicator } = change.fact;
  if (from.document !== change.document) return 'question';
  return isResult(change) && (isReal(change) || isRestated(code, indicator)) ? 'question' : 'error';
}

/** What 1 grows to on the way. */
function grown({ change, steps }: Course): Interval {
  return compounded(change.amount!.interval, steps);
}

function fits({ from, to }: Course, factor: Interval): boolean {
  return meet(times(from.amount!.interval, factor), to.amount!.interval);
}

/** 达到A以上,年均增长B%以上: both can come true, but the slower growth does not reach the level. */
function areTwoFloors({ change, from, to, steps }: Course): boolean {
  if (steps === 1 || change.fact.comparator !== '>=' || to.fact.comparator !== '>=' || change.fact.role !== 'target')
    return false;
  return !meet(times(from.amount!.printed, compounded(change.amount!.printed, steps)), to.amount!.printed);
}

function draft({ change, from, to, steps }: Course, severity: Severity, code: string): Draft {
  const [start, end, growth] = [from.amount!, to.amount!, change.amount!];
  const { decimals } = to.fact;
  // Of two floors, what the slower growth comes to at least.
  const side = code === 'two-floors' ? 'printed' : 'interval';
  const expected = times(start[side], compounded(growth[side], steps));
  const likely = (start.value * (1 + growth.value / 100) ** steps) / end.size;
  const needed = ((end.value / start.value) ** (1 / steps) - 1) * 100;
  const power = steps === 1 ? '' : `^${steps}`;
  return {
    severity,
    code: steps === 1 ? `${code}-at-once` : code,
    params: {
      name: to.fact.indicator,
      from: worded(from),
      to: worded(to),
      rate: print(growth.value, change.fact.decimals),
      steps,
      expected: printRange(expected, end, decimals + 1),
      unit: to.fact.unit,
      needed: print(needed, 1),
    },
    spans: [cite(to), cite(change), cite(from)],
    arithmetic: `${print(start.value / end.size, decimals + 1)} × ${print(1 + growth.value / 100, 4)}${power} = ${print(likely, decimals + 1)} ≠ ${print(end.value / end.size, decimals)}`,
  };
}

export const check: Check = {
  id: 'growth-contradicts-levels',
  group: 'growth',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 平均增长速度(水平法)',
  find,
};
