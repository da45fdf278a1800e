import type { Entry } from '../../entries/entry.js';
import type { Fact } from '../../facts/fact.js';

/** A ratio whose members are shares of one whole in per cent: 12:40:48. */
export type Structure = Entry & { readonly fact: Fact & { readonly value: readonly number[] } };

const NAMED = /结构|构成|比重|占比|产值比|比例/;
/** Farther from a hundred the members are no shares, however they are called. */
const NEAR = { low: 85, high: 115 } as const;

/** Of two members only where the name says that they are a structure: 60:40 may be a mixture. */
export function isStructure(entry: Entry): entry is Structure {
  const { value, unit, indicator, code, measure } = entry.fact;
  if (typeof value === 'number' || unit !== ':' || measure !== 'level') return false;
  if (code !== 'industry-structure' && !(value.length > 2 ? NAMED : /结构|构成/).test(indicator)) return false;
  const sum = value.reduce((so, member) => so + member, 0);
  return sum >= NEAR.low && sum <= NEAR.high && value.every((member) => member > 0 && member < 100);
}
