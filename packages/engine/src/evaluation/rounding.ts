import type { Interval } from '../entries/interval.js';
import { conversionOf } from '../vocabulary/conversions.js';
import type { Evidence, Observation } from './evidence.js';
import type { Dated, Figure, Target } from './target.js';

/** A target with what is known of it, as printed or with all figures at one end of what they may stand for. */
export interface Question {
  readonly target: Target;
  readonly evidence: Evidence;
}

const ENDS = [-1, 1] as const;

export interface CornerOptions {
  /** What is counted, not measured, has no digits rounded away. */
  readonly counted: boolean;
  /** Whether the base is one of the numbers that the judgement rests on. */
  readonly moveBase: boolean;
}

/**
 * The corners of what the printed numbers may stand for: the base, the figures and those of the other indicator each at their lowest and at
 * their highest. A judgement moves one way with each of the three, so that its extremes lie among the corners. The target itself is exact.
 */
export function corners({ target, evidence }: Question, { counted, moveBase }: CornerOptions): readonly Question[] {
  const { base } = target;
  const { other, observations } = evidence;
  const moved = (figure: Observation, end: number) => shifted(figure, end, halfOf(figure, target.unit, counted));
  const bases =
    base === null || !moveBase ? [base] : ENDS.map((end) => shifted(base, end, halfOf(base, target.unit, counted)));
  const series = ENDS.map((end) => observations.map((one) => moved(one, end)));
  const others: readonly Pick<Evidence, 'other'>[] = other
    ? ENDS.map((end) => ({ other: { ...other, observations: other.observations.map((one) => moved(one, end)) } }))
    : [{}];
  return bases.flatMap((base) =>
    series.flatMap((observations) =>
      others.map((other) => ({ target: { ...target, base }, evidence: { ...evidence, ...other, observations } })),
    ),
  );
}

function shifted<F extends Figure>(figure: F, end: number, half: number): F {
  return { ...figure, value: figure.value + end * half };
}

/** Half a unit of the last place. What is counted one by one is exact. */
function halfOf(figure: Figure & Partial<Dated>, unit: string, counted: boolean): number {
  const amount = figure.measure !== 'change' && figure.measure !== 'mean-change';
  if (amount && figure.decimals === 0 && (counted || isCount(unit))) return 0;
  return 0.5 * 10 ** -figure.decimals;
}

function isCount(unit: string): boolean {
  const { of, size } = conversionOf(unit);
  return size === 1 && (of === 'count' || of === 'people' || of === 'visits');
}

/** The smallest and the largest of some numbers; null where there are none. */
export function rangeOf(values: readonly number[]): Interval | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}
