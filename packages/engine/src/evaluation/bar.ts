import { around, type Interval } from '../entries/interval.js';
import type { Comparator } from '../facts/fact.js';
import { conversionOf } from '../vocabulary/conversions.js';
import type { Figure, Target } from './target.js';
import type { Thresholds } from './thresholds.js';

/** Room for the errors of binary arithmetic, relative to the larger number. */
const SLACK = 1e-9;
const SMALL = 1e-3;

/** On which side of a target more is no failure. */
export type Side = 'up' | 'down' | 'both';

/**
 * A bare 达到 is at least for what should rise and at most for what should fall. Where nobody says which, the base does, and without one more is
 * better; 左右 is then meant both ways.
 */
export function sideOf({ direction, comparator, value }: Target, from: number | null): Side {
  if (direction === 'up' || direction === 'down') return direction;
  if (direction === 'range' || comparator === '~') return 'both';
  return from === null || value === null || value.value >= from ? 'up' : 'down';
}

export interface BarOptions {
  readonly value: Figure;
  readonly upper?: Figure | undefined;
  readonly comparator: Comparator;
  readonly unit: string;
  readonly side: Side;
  /** A change in per cent: a fall is written negative and keeps its words, so that 下降3%以上 is −3 with `>=` and means −3 or less. */
  readonly signed: boolean;
}

/** The values that fulfil a target, both ends in. The number of a target was set by hand and is exact. */
export function barOf({ value, upper, comparator, unit, side, signed }: BarOptions, limits: Thresholds): Interval {
  const { low, high } = meant(value, upper, comparator, unit, limits);
  const turned = signed && value.value < 0;
  if (comparator === '>=' || comparator === '<=') {
    const least = (comparator === '>=') !== turned;
    return least ? { low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high };
  }
  if (side === 'both') return { low, high };
  return side === 'up' ? { low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high };
}

function meant(
  { value }: Figure,
  upper: Figure | undefined,
  comparator: Comparator,
  unit: string,
  { aboutShare, aboutPoints }: Thresholds,
): Interval {
  if (comparator === 'range' && upper !== undefined) {
    return { low: Math.min(value, upper.value), high: Math.max(value, upper.value) };
  }
  if (comparator !== '~') return around(value, 0);
  const points = conversionOf(unit).of === 'percent' ? aboutPoints : 0;
  return around(value, Math.max(Math.abs(value) * aboutShare, points));
}

export function isWithin(value: number, { low, high }: Interval): boolean {
  return atLeast(value, low) && atLeast(high, value);
}

export function atLeast(value: number, limit: number): boolean {
  const size = Math.max(Math.abs(value), Math.abs(limit), SMALL);
  return value >= limit || (Number.isFinite(size) && limit - value <= SLACK * size);
}

/** The end of a bar that decides for a value: the one it has crossed, or the nearer. */
export function nearerEnd(value: number, { low, high }: Interval): number {
  return value - low <= high - value ? low : high;
}
