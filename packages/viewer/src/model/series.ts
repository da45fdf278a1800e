import type { Fact } from '@outturn/engine';
import type { FactRef } from './indicators.js';

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
    if (fact.measure !== measure || fact.unit !== unit) return [];
    if (typeof fact.value !== 'number' || !/^\d{4}$/.test(fact.period)) return [];
    return [{ year: Number(fact.period), value: fact.value, fact, ref }];
  });
  const years = new Set(points.map(({ year }) => year));
  return years.size < 2 ? [] : points.sort((a, b) => a.year - b.year);
}
