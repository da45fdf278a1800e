import type { Span } from '../document/document.js';
import { countOf } from './numeral.js';

/** The years of a five-year plan by its short name: 十一五 are 2006 to 2010. */
export function fiveYearsOf(plan: string): Span {
  const from = 1951 + 5 * countOf(plan.slice(0, -1));
  return { from, to: from + 4 };
}
