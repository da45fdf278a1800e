import type { Entry } from '../../entries/entry.js';
import type { Interval } from '../../entries/interval.js';

/** How far below twice a doubling is still called one (接近 allows more), */
const SHORT = 0.95;
const NEARLY = 0.85;
/** and how far above it another word would be used. */
const BEYOND = 1.25;

/** A figure in 番: 翻一番 is twice the base, 翻两番 four times. Null for all else. */
export function factorOf({ fact: { measure, unit, value } }: Entry): number | null {
  return measure === 'multiple' && unit === '番' && typeof value === 'number' && value > 0 ? 2 ** value : null;
}

/** The multiples of the base that are called so. */
export function calledSo(doubling: Entry, factor: number): Interval {
  const { comparator } = doubling.fact;
  return {
    low: factor * (comparator === '~' || comparator === '<=' ? NEARLY : SHORT),
    high: comparator === '>=' ? Number.POSITIVE_INFINITY : factor * BEYOND,
  };
}
