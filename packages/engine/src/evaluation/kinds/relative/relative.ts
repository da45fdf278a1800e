import type { Interval } from '../../../entries/interval.js';
import { barOf, isWithin } from '../../bar.js';
import { indexes, type Point, weakest } from '../../chain.js';
import { type Step, step } from '../../formulas.js';
import { declined, type Given, type Kind, type Outcome } from '../../kind.js';
import { lateFigures, marginIn, NOTHING } from '../../line.js';
import type { Settled } from '../../settle.js';
import type { Base } from '../../target.js';

const INDEX = 100;

function measure(given: Given): Outcome {
  const { target, settled, other } = given;
  if (other === null) return declined('no-data', 'no-other-indicator');
  const broken = settled.broken ?? other.settled.broken;
  if (broken !== null) return declined('not-comparable', broken);
  const start = target.span.from - 1;
  const [own, others] = [pathOf(target.base, settled, start), pathOf(other.base, other.settled, start)];
  const last = own.findLast(({ at }) => others.some((point) => point.at === at));
  const beside = others.find(({ at }) => at === last?.at);
  if (last === undefined || beside === undefined) return declined('no-data', 'no-common-years');
  const [growth, otherGrowth] = [meanOf(last, target.base, start), meanOf(beside, other.base, start)];
  const gap = step('gap', { own: growth.result, other: otherGrowth.result });
  const bar = allowed(given);
  const margin = marginIn(bar, gap.result);
  return {
    ...NOTHING,
    reached: isWithin(gap.result, bar),
    over: last.at >= target.span.to,
    latest: { period: last.period, value: gap.result, status: weakest([last.status, beside.status]) },
    margin: margin.result,
    flags: lateFigures(given, last.at),
    steps: [...last.steps, growth, ...beside.steps, otherGrowth, gap, margin],
  };
}

/** Levels from the year before the plan, and changes year by year. */
function pathOf(base: Base | null, { observations }: Settled, start: number): readonly Point[] {
  return indexes(observations, start, levelOf(base, start), base?.year === start).points;
}

function levelOf(base: Base | null, start: number): number {
  return base?.year === start ? base.value : INDEX;
}

function meanOf({ value: actual, at }: Point, base: Base | null, start: number): Step {
  return step('mean-growth', { actual, base: levelOf(base, start), elapsed: at - start });
}

/** 同步 allows the tolerance below, and above as well where more is not better; 快于 and 不低于 mean what they say. */
function allowed({ target, limits }: Given): Interval {
  const { comparator, direction, unit, upper, value, tolerance = limits.gap } = target;
  const gap = value ?? { value: 0, decimals: 0 };
  const side = direction === 'up' || direction === 'down' ? direction : 'both';
  if (comparator !== '=' && comparator !== '~') {
    return barOf({ value: gap, upper, comparator, unit, side, signed: false }, limits);
  }
  return {
    low: side === 'down' ? Number.NEGATIVE_INFINITY : gap.value - tolerance,
    high: side === 'up' ? Number.POSITIVE_INFINITY : gap.value + tolerance,
  };
}

export const kind: Kind = {
  id: 'relative',
  code: 'K7',
  source: 'usage of plans: 与…基本同步; the tolerance is our own design where a plan gives none',
  measure,
};
