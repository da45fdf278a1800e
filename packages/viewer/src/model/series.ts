import type { Fact } from '@outturn/engine';
import type { ViewDocument } from '../view-data.js';
import { type FactRef, keyOf } from './indicators.js';

/** One value of a year. */
export interface Point {
  readonly year: number;
  readonly value: number;
  readonly fact: Fact;
  readonly ref: FactRef;
}

/**
 * What the same indicator was or is to be, year by year: facts of the same measure in the same unit that are one number for one
 * year. Sorted by year. Empty where they cover fewer than two years.
 */
export function seriesOf(
  { measure, unit }: Fact,
  refs: readonly FactRef[],
  factOf: (ref: FactRef) => Fact,
): readonly Point[] {
  const points = refs.flatMap((ref) => {
    const fact = factOf(ref);
    const { value } = fact;
    if (fact.measure !== measure || fact.unit !== unit || typeof value !== 'number' || !isYear(fact)) return [];
    return [{ year: Number(fact.period), value, fact, ref }];
  });
  const years = new Set(points.map(({ year }) => year));
  return years.size < 2 ? [] : points.sort((a, b) => a.year - b.year);
}

/** Whether any indicator has values of two years. */
export function hasSeries(documents: readonly ViewDocument[]): boolean {
  const first = new Map<string, string>();
  for (const fact of documents.flatMap(({ facts }) => facts)) {
    if (typeof fact.value !== 'number' || !isYear(fact)) continue;
    const key = `${keyOf(fact)} ${fact.measure} ${fact.unit}`;
    if ((first.get(key) ?? fact.period) !== fact.period) return true;
    first.set(key, fact.period);
  }
  return false;
}

function isYear({ period }: Fact): boolean {
  return /^\d{4}$/.test(period);
}
