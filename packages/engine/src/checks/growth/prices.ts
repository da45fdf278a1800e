import type { Entry } from '../../entries/entry.js';
import { compounded, type Interval, times } from '../../entries/interval.js';
import { DEFLATOR, REAL_GROWTH, SAME_PRICES } from '../../vocabulary/prices.js';
import { ADJUSTED, wordsBefore } from './words.js';

/** Names outside the catalogue whose growth is published at constant prices. */
const REAL_NAME = /(?:生产总值|GDP|增加值|经济总量|劳动生产率)$/;

/** Whether a rate may be at other prices or of another scope than the levels: it says so, or it is published so and the text does not deny it. */
export function isReal(rate: Entry): boolean {
  const { code, indicator } = rate.fact;
  if (ADJUSTED.test(wordsBefore(rate))) return true;
  const real = code === null ? REAL_NAME.test(indicator) : REAL_GROWTH.has(code);
  return real && !SAME_PRICES.test(rate.document.text);
}

/** The factor of a rate as what it may be at the prices of the levels. */
export function atPrices(rate: Entry, factor: Interval, years: number): Interval {
  return isReal(rate) ? withPrices(factor, years) : factor;
}

/** A factor at constant prices as what it may be at current ones after so many years. */
export function withPrices(factor: Interval, years: number): Interval {
  return times(factor, compounded(DEFLATOR, years));
}
