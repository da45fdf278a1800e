/** The values that a printed number can stand for, both ends in. An open side is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Room for the errors of binary arithmetic, relative to the larger side. */
const SLACK = 1e-9;

export function exactly(value: number): Interval {
  return { low: value, high: value };
}

export function around(value: number, half: number): Interval {
  return { low: value - half, high: value + half };
}

/** Whether some value lies in both. */
export function meet(one: Interval, other: Interval): boolean {
  const slack = SLACK * Math.max(magnitude(one), magnitude(other), 1e-12);
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

/** The largest finite size in it: infinite ends say nothing about rounding. */
function magnitude({ low, high }: Interval): number {
  return Math.max(Number.isFinite(low) ? Math.abs(low) : 0, Number.isFinite(high) ? Math.abs(high) : 0);
}

export function plus(one: Interval, other: Interval): Interval {
  return { low: one.low + other.low, high: one.high + other.high };
}

export function minus(one: Interval, other: Interval): Interval {
  return { low: one.low - other.high, high: one.high - other.low };
}

export function scale({ low, high }: Interval, factor: number): Interval {
  return factor >= 0 ? { low: low * factor, high: high * factor } : { low: high * factor, high: low * factor };
}

export function times(one: Interval, other: Interval): Interval {
  const ends = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high].map(known);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Null where the divisor may be nought. */
export function over(one: Interval, other: Interval): Interval | null {
  if (other.low <= 0 && other.high >= 0) return null;
  const ends = [one.low / other.low, one.low / other.high, one.high / other.low, one.high / other.high].map(known);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** 0 × ∞ and ∞ / ∞ are ends that nothing is known of; 0 is right for the products and quotients of amounts from 0 up. */
function known(end: number): number {
  return Number.isNaN(end) ? 0 : end;
}

/** What 1 grows to in so many years at the yearly rates given in per cent: (1 + g)^n. Rates below −100 % count as −100 %. */
export function compounded(percent: Interval, years: number): Interval {
  const grow = (rate: number) => Math.max(0, 1 + rate / 100) ** years;
  return { low: grow(percent.low), high: grow(percent.high) };
}

export function total(parts: readonly Interval[]): Interval {
  return parts.reduce(plus, exactly(0));
}

/** Every value at least as large as some value in it. */
export function upwards({ low }: Interval): Interval {
  return { low, high: Number.POSITIVE_INFINITY };
}

/** Every value at most as large as some value in it. */
export function downwards({ high }: Interval): Interval {
  return { low: Number.NEGATIVE_INFINITY, high };
}
