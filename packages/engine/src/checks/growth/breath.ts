import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { besideOf } from '../../entries/look-up.js';

const STOPS = /[。;；!！?？\n]/;
/** Numbers that are no figures: years and how many of them. */
const TIME = /\d{4}年?[—\-–~～至]\d{4}年|\d{4}年|\d+年/g;

/** The figures of the same indicator around a change, as far as no full stop, semicolon or figure of something else parts them. */
export function breathOf(given: Case, change: Entry): readonly Entry[] {
  const all = besideOf(given, change);
  const at = all.indexOf(change);
  let [first, last] = [at, at];
  while (first > 0 && joined(all[first - 1]!, all[first]!)) first--;
  while (last < all.length - 1 && joined(all[last]!, all[last + 1]!)) last++;
  return all.slice(first, last + 1);
}

function joined(one: Entry, other: Entry): boolean {
  const between = one.document.text.slice(one.fact.end, other.fact.start);
  return !STOPS.test(between) && !/\d/.test(between.replace(TIME, ''));
}
