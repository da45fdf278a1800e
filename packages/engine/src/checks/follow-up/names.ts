import type { Entry } from '../../entries/entry.js';
import { catalogued } from '../../entries/look-up.js';

/** What its indicator may be called: as the text has it, and as the catalogue does. */
export function namesOf(entry: Entry): readonly string[] {
  const known = catalogued(entry);
  return [...new Set([entry.fact.indicator, ...(known === null ? [] : [known.zh, ...known.aliases])])];
}
