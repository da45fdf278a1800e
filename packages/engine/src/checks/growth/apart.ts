import type { Entry } from '../../entries/entry.js';
import { type Interval, minus, over, scale } from '../../entries/interval.js';

/** Two levels with how often the change between them was made. */
interface Ends {
  readonly from: Entry;
  readonly to: Entry;
  readonly steps: number;
}

/** What two levels are apart, with rounding; a year where the change is a mean of several. */
export function apart({ from, to, steps }: Ends): Interval {
  return scale(minus(to.amount!.interval, from.amount!.interval), 1 / steps);
}

/** The same relative to the first, in per cent; everything where the first may be nought. */
export function apartInPercent({ from, to, steps }: Ends): Interval {
  const ratio = over(to.amount!.interval, from.amount!.interval);
  if (ratio === null || ratio.low < 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { low: (ratio.low ** (1 / steps) - 1) * 100, high: (ratio.high ** (1 / steps) - 1) * 100 };
}

/** Both of two percentages, from the numbers as printed. */
export interface ShareChange {
  readonly points: number;
  readonly percent: number;
}

export function shareChange({ from, to, steps }: Ends): ShareChange {
  const [start, end] = [from.amount!.value, to.amount!.value];
  return { points: (end - start) / steps, percent: ((end / start) ** (1 / steps) - 1) * 100 };
}

/** So far from a reckoned number a written one may lie and still be taken from it. */
const CLOSE = 0.1;

/** Whether a written change is this number, and not only near it by the rounding of the levels. */
export function isTakenFrom(reckoned: number, { amount, fact }: Entry): boolean {
  return Math.abs(amount!.value - reckoned) <= Math.max(CLOSE, 0.5 * 10 ** -fact.decimals) + 1e-9;
}

/** How much a change is, whichever way it goes. */
export function unsigned({ low, high }: Interval): Interval {
  return high <= 0 ? { low: -high, high: -low } : { low, high };
}
