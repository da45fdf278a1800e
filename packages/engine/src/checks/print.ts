import type { Amount } from '../entries/amount.js';
import type { Interval } from '../entries/interval.js';

/** A number with at most so many decimals, trailing noughts left out: 34.8, 15, 0.62. */
export function print(value: number, decimals = 2): string {
  const text = value.toFixed(Math.max(0, Math.min(decimals, 12)));
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}

/** A value in base units as a number in the written unit of `amount`, with one decimal more than `decimals`. */
export function printIn(value: number, { size }: Pick<Amount, 'size'>, decimals: number): string {
  return print(value / size, decimals + 1);
}

/** The ends of an interval in written units: 33.6–36.1; one number where they print the same, ≥ or ≤ where one end is open. */
export function printRange({ low, high }: Interval, { size }: Pick<Amount, 'size'>, decimals: number): string {
  const [from, to] = [low, high].map((end) => print(end / size, decimals));
  if (!Number.isFinite(high)) return `≥${from}`;
  if (!Number.isFinite(low)) return `≤${to}`;
  return from === to ? `${from}` : `${from}–${to}`;
}
