import type { Entry } from '../../entries/entry.js';
import { comparable } from '../../entries/look-up.js';

const GROWS = /^(?:发展|壮大|拓展)[到至为成]/;

/** Whether the figure is said to be the one before: 由A增加到B. */
export function isStart({ fact, document: { text } }: Entry): boolean {
  return (
    fact.rule === 'from-to' ||
    (/[由从]/.test(text[fact.start - 1] ?? '') && GROWS.test(text.slice(fact.end, fact.end + 3)))
  );
}

/** 微克/立方米 is no unit of the table, but the same on both sides. */
export function inOneUnit(one: Entry, other: Entry): boolean {
  return comparable(one, other) || (one.amount !== null && other.amount !== null && one.fact.unit === other.fact.unit);
}
