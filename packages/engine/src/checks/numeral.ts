import { hanValue } from '../document/numerals.js';

/** A count in digits or in Chinese writing: 12, 十二, 两. Takes only what the pattern of a check let through. */
export function countOf(numeral: string): number {
  return /^\d/.test(numeral) ? Number(numeral) : hanValue(numeral)!;
}
