import { firstReviewer, type Leading } from './may.js';
import type { Unit, Value } from './value.js';
import type { WORDS } from './words.js';

type Words = (typeof WORDS)['zh' | 'en']['waits'];

/** Who has to do something next, in words; null where nobody has. A value out of a document counts once it is accepted. */
export function waitsFor(value: Value, leading: Leading, units: readonly Unit[], words: Words): string | null {
  const { state, series, unit } = value;
  const nameOf = (id: string | null): string => units.find((one) => one.id === id)?.name ?? words.filler;
  switch (state) {
    case 'draft':
    case 'returned':
      return words.unit(nameOf(unit));
    case 'submitted': {
      const first = firstReviewer(value, leading);
      if (first !== null) return words.lead(nameOf(first));
      return series === 'statistics' ? words.statistics : words.planning;
    }
    case 'passed':
      return words.planning;
    case 'accepted':
      return series === 'department' ? words.confirming : null;
    default:
      return null;
  }
}
