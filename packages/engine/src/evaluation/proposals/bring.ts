import { conversionOf, type Dimension } from '../../vocabulary/conversions.js';
import type { Figure } from '../target.js';
import type { Doubt } from './proposal.js';

/** A number as it is to be kept, with its unit. */
export interface Brought {
  /** Turns a number of the fact into one of the unit. */
  readonly bring: (value: number) => Figure;
  readonly unit: string;
  readonly doubts: readonly Doubt[];
}

/** Room for the errors of binary arithmetic in a quotient of two sizes. */
const SLACK = 1e-9;

/**
 * Numbers brought from the unit that they are written in to another. Only tens are moved, so that no digit is made up and none is lost: what
 * would take 亩 to 公顷 stays as it is written, and says so.
 */
export function bringTo(unit: string, written: string, decimals: number): Brought {
  const as = (value: number): Figure => ({ value, decimals });
  if (unit === written) return { bring: as, unit, doubts: [] };
  const [from, to] = [conversionOf(written), conversionOf(unit)];
  const tens = Math.log10(from.size / to.size);
  const places = Math.round(tens);
  const unsaid = from.of === 'number' && from.size > 1;
  const fits = unsaid || (from.of === to.of && from.of !== 'other' && from.of !== 'number') || isHeads(from.of, to.of);
  if (!fits || Math.abs(tens - places) > SLACK) return { bring: as, unit: written, doubts: ['unit'] };
  const doubts: readonly Doubt[] = [
    ...(unsaid ? (['unit-unsaid'] as const) : []),
    ...(places > decimals ? (['rounder-than-it-looks'] as const) : []),
  ];
  return {
    bring: (value) => ({ value: moved(value, places), decimals: Math.max(0, decimals - places) }),
    unit,
    doubts,
  };
}

/** Visits are often counted in 人 for 人次. */
function isHeads(one: Dimension, other: Dimension): boolean {
  return (one === 'visits' && other === 'people') || (one === 'people' && other === 'visits');
}

/** The decimal point moved in the digits, not in the binary number: 33.46 by two places is 3346. */
function moved(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
