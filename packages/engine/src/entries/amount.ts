import type { Fact } from '../facts/fact.js';
import { conversionOf, type Dimension } from '../vocabulary/conversions.js';
import { around, downwards, type Interval, upwards } from './interval.js';

/** One number of a fact with everything that it may stand for. */
export interface Amount {
  readonly of: Dimension;
  /** As printed, in base units. */
  readonly value: number;
  /** The true values behind the printed one, in base units: rounding, 左右 and 以上 given their meaning. */
  readonly interval: Interval;
  /** Like `interval` with the comparator left aside: rounding alone. */
  readonly printed: Interval;
  /** Base units in one written unit. */
  readonly size: number;
}

/** 左右 and 约 allow so much of the value, */
export const ABOUT_SHARE = 0.05;
/** and of a percentage at least so many points. */
export const ABOUT_POINTS = 0.5;

/** The amount of a fact with a single value; null for lists. */
export function amountOf(fact: Fact): Amount | null {
  if (typeof fact.value !== 'number') {
    return fact.comparator === 'range' && fact.value.length === 2 ? rangeOf(fact, fact.value) : null;
  }
  const { of, size } = conversionOf(fact.unit);
  const half = roundingOf(fact.value, fact) * size;
  const value = fact.value * size;
  const printed = around(value, half);
  return { of, value, size, printed, interval: meant(printed, fact, value, of) };
}

/** 8000—10000 stands for all between. */
function rangeOf(fact: Fact, [low, high]: readonly number[]): Amount {
  const { of, size } = conversionOf(fact.unit);
  const half = 0.5 * 10 ** -fact.decimals;
  const interval = { low: (Math.min(low!, high!) - half) * size, high: (Math.max(low!, high!) + half) * size };
  return { of, value: ((low! + high!) / 2) * size, size, printed: interval, interval };
}

/**
 * Half a unit of the last place, in written units. A result is rounded at its last digit. A target set by hand is a round number: its
 * trailing noughts count as rounded off down to the second figure, so 400 may stand for 395 to 405; a percentage is meant as it stands.
 */
function roundingOf(value: number, { decimals, role, unit }: Pick<Fact, 'decimals' | 'role' | 'unit'>): number {
  if (decimals > 0 || role !== 'target' || unit === '%') return 0.5 * 10 ** -decimals;
  const digits = String(Math.abs(value));
  const noughts = /0*$/.exec(digits)![0].length;
  return 0.5 * 10 ** Math.max(0, Math.min(noughts, digits.length - 2));
}

/** A fall is written negative and keeps its words: 下降3%以上 is −3 with `>=` and means −3 or less. */
function meant(printed: Interval, { comparator, measure }: Fact, value: number, of: Dimension): Interval {
  const turned = value < 0 && measure !== 'level';
  switch (comparator) {
    case '>=':
      return turned ? downwards(printed) : upwards(printed);
    case '<=':
      return turned ? upwards(printed) : downwards(printed);
    case '~':
      return wider(printed, Math.max(Math.abs(value) * ABOUT_SHARE, of === 'percent' ? ABOUT_POINTS : 0));
    default:
      return printed;
  }
}

function wider({ low, high }: Interval, by: number): Interval {
  return { low: low - by, high: high + by };
}
