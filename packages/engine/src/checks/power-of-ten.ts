import type { Interval } from '../entries/interval.js';

/** A ratio known less exactly than this may hold a power of ten by chance. */
const WIDEST = 1.1;
const LARGEST = 4;

/** The power of ten, 1 left aside, that the ratio of two figures comes to: 10 where one has a digit too many. Null where it is none. */
export function powerOfTen({ low, high }: Interval): number | null {
  if (low <= 0 || high / low > WIDEST) return null;
  const exponent = Math.round(Math.log10((low + high) / 2));
  const power = 10 ** exponent;
  if (exponent === 0 || Math.abs(exponent) > LARGEST) return null;
  return low <= power && power <= high ? power : null;
}

/** How many times the larger of the two is: 10 for 10 and 0.1, 1 where the ratio is no power of ten. */
export function tensOf(power: number | null): number {
  return power === null ? 1 : Math.max(power, 1 / power);
}
