import type { Interval } from '../entries/interval.js';
import { barOf, sideOf } from './bar.js';
import { indexes, type Point } from './chain.js';
import { follow } from './course.js';
import type { Observation } from './evidence.js';
import type { Step } from './formulas.js';
import { declined, type Numbered, type Outcome } from './kind.js';

/** Stands for a base whose level is not given. */
const INDEX = 100;

/** How a target of growth is written. */
export interface GrowthTerms {
  /** What means no growth: 0 %, or once the base. */
  readonly none: number;
  readonly signed: boolean;
  /** The level, or the index, at the end. */
  readonly goal: (own: number, base: number, years: number) => Step;
  /** How far it has come, in the terms of the target. */
  readonly told: (actual: number, base: number, elapsed: number) => Step;
}

/** From the base to its growth, the same rate every year: rates are multiplied, never added. */
export function towardsGrowth(given: Numbered, { none, signed, goal, told }: GrowthTerms): Outcome {
  const { target, settled, value, limits } = given;
  const { base, span, upper, comparator, unit, yearTargets = [] } = target;
  const start = base?.year ?? span.from - 1;
  const level = base?.value ?? INDEX;
  const years = span.to - start;
  const scaled = (own: number) => (Number.isFinite(own) ? goal(own, level, years).result : own);
  const ownBar = barOf({ value, upper, comparator, unit, side: sideOf(target, none), signed }, limits);
  const bar: Interval = { low: scaled(ownBar.low), high: scaled(ownBar.high) };
  const reached = indexes(settled.observations, start, level, base !== null);
  const isLevel = ({ measure = 'level' }: Observation) => measure === 'level';
  if (base === null && reached.points.length === 0 && settled.observations.some(isLevel)) {
    return declined('not-comparable', 'base-missing');
  }
  const goalStep = goal(value.value, level, years);
  return follow(given, {
    scale: 'geometric',
    start,
    base: level,
    target: goalStep.result,
    bar,
    ownBar,
    reached,
    approved: indexes(yearTargets, start, level, base !== null),
    told: ({ value: actual, at }: Point) => told(actual, level, at - start),
    steps: [goalStep],
  });
}
