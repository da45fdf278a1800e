import type { Case } from '../../../entries/case.js';
import { directionOf } from '../../bases.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type CourseOfPlan, levelsToReach, sumsToReach } from '../../follow-up/course-of-plan.js';
import { print } from '../../print.js';

/** A sum that needs so many times what the best year brought is out of proportion; */
const SUM_TOO_FAST = 1.5;
/** a level, which may leap in one year, only beyond so many times the best year and the mean that the plan set out with. */
const LEVEL_TOO_FAST = 2;
const FEWEST_STEPS = 2;

function* find(given: Case): Generator<Draft> {
  for (const course of sumsToReach(given)) yield* sumOutOfReach(course);
  for (const course of levelsToReach(given)) yield* levelOutOfReach(course);
}

/** What is left of a sum against the best year. A year of which nothing is known counts as still open. */
function* sumOutOfReach(course: CourseOfPlan): Generator<Draft> {
  const { target, first, end } = course;
  const steps = course.steps.filter(({ years }) => years.to >= first);
  const left = end - first + 1 - steps.length;
  if (steps.length < FEWEST_STEPS || left === 0) return;
  const values = steps.map(({ amount }) => amount.value);
  const best = Math.max(...values);
  const rest = values.reduce((open, value) => open - value, target.amount.printed.low);
  if (rest <= left * best * SUM_TOO_FAST) return;
  yield draft({ ...course, steps }, 'sum-out-of-reach', { known: values, rest, left, best });
}

/** What is left to climb after the last known level. */
function* levelOutOfReach(course: CourseOfPlan): Generator<Draft> {
  const { target, first, end, steps } = course;
  const [base, last] = [steps[0], steps.at(-1)];
  if (base?.years.to !== first - 1 || last === undefined || steps.length <= FEWEST_STEPS) return;
  if (directionOf(target) !== 'up') return;
  const left = end - last.years.to;
  const best = Math.max(...risesOf(course), (target.amount.value - base.amount.value) / (end - first + 1));
  const rest = target.amount.printed.low - last.amount.interval.high;
  if (best <= 0 || rest <= left * best * LEVEL_TOO_FAST) return;
  yield draft(course, 'level-out-of-reach', { known: [last.amount.value], rest, left, best });
}

/** By how much the level rose in each year known. */
function risesOf({ steps }: CourseOfPlan): readonly number[] {
  return steps.slice(1).map(({ amount, years }, at) => {
    const before = steps[at]!;
    return (amount.value - before.amount.value) / (years.to - before.years.to);
  });
}

interface Pace {
  /** What is taken off the target. */
  readonly known: readonly number[];
  readonly rest: number;
  /** Years that are left for it. */
  readonly left: number;
  /** What the best year brought. */
  readonly best: number;
}

function draft(course: CourseOfPlan, code: string, { known, rest, left, best }: Pace): Draft {
  const { target, end, steps } = course;
  const show = inUnitsOf(course);
  const params = { name: target.fact.indicator, target: signed(target), end, left, unit: target.fact.unit };
  return {
    severity: 'question',
    code,
    params: { ...params, rest: show(rest), needed: show(rest / left), best: show(best) },
    spans: [target, ...steps].map(cite),
    arithmetic: `(${[target.amount.value, ...known].map(show).join(' − ')}) / ${left} = ${show(rest / left)} > ${show(best)}`,
  };
}

/** Prints amounts in the unit of the target, with as many decimals as the finest step needs there. */
function inUnitsOf({ target, steps }: CourseOfPlan): (amount: number) => string {
  const { size } = target.amount;
  const decimals = [target, ...steps].map(
    ({ fact, amount }) => fact.decimals + Math.ceil(Math.log10(size / amount.size)),
  );
  return (amount) => print(amount / size, Math.max(...decimals, 0));
}

export const check: Check = {
  id: 'needed-pace',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 27: the path of yearly targets must reach the end target',
  between: true,
  find,
};
