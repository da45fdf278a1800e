import { clauseAt } from '@outturn/charts';

/** What stands in the table; the rest is a click away. */
const MOST = 30;
/** Where a clause ends. */
const BREAK = /[；;。|\n]/u;

export interface Said {
  readonly name: string;
  /** As printed; empty where there is none. */
  readonly value: string;
  /** Where its figure begins in the wording, where that is known. */
  readonly at: number | null;
}

/** The clause of a long wording that a target is about, or as much of it as fits. A sentence of a plan often sets five targets at once. */
export function clauseOf(wording: string, said: Said): string {
  if (wording.length <= MOST) return wording;
  const found = said.at === null ? likely(wording, said) : clauseAt(wording, said.at);
  const shown = found === '' ? wording : found;
  return shown.length <= MOST ? shown : `${shown.slice(0, MOST)}…`;
}

/** The clause that names its indicator and its value, or one of them: for a wording that was changed, or entered by hand. */
function likely(wording: string, { name, value }: Said): string {
  const clauses = wording
    .split(BREAK)
    .flatMap((clause) => clause.split(/[，、]/u))
    .map((clause) => clause.trim());
  const ranked = clauses.map((clause) => ({ clause, rank: rankOf(clause, name, value) }));
  return ranked.reduce((one, other) => (other.rank > one.rank ? other : one)).clause;
}

function rankOf(clause: string, name: string, value: string): number {
  const holdsValue = value !== '' && new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(clause);
  return (holdsValue ? 2 : 0) + (clause.includes(name) ? 1 : 0);
}
