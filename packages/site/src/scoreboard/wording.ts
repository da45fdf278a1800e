/** What stands in the table; the rest is a click away. */
const MOST = 30;
/** Where a clause ends. */
const BREAK = /[；;。|\n]/u;

/**
 * The clause of a long wording that a target is about: the one that names its indicator and its value, or as much of that. A sentence of a plan
 * often sets five targets at once.
 */
export function clauseOf(wording: string, name: string, value: string): string {
  if (wording.length <= MOST) return wording;
  const clauses = wording
    .split(BREAK)
    .flatMap((clause) => clause.split(/[，、]/u))
    .map((clause) => clause.trim());
  const ranked = clauses.map((clause) => ({ clause, rank: rankOf(clause, name, value) }));
  const best = ranked.reduce((one, other) => (other.rank > one.rank ? other : one));
  const shown = best.clause === '' ? wording : best.clause;
  return shown.length <= MOST ? shown : `${shown.slice(0, MOST)}…`;
}

function rankOf(clause: string, name: string, value: string): number {
  const holdsValue = value !== '' && new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(clause);
  return (holdsValue ? 2 : 0) + (clause.includes(name) ? 1 : 0);
}
