import { clauseAt, numberText } from '@outturn/charts';
import type { Item } from './item.js';

interface Said extends Pick<Item, 'wording' | 'value' | 'decimals'> {
  readonly indicator: Pick<Item['indicator'], 'name'>;
  readonly source: Pick<NonNullable<Item['source']>, 'inWording'> | null;
}

/**
 * The clause of a sentence that the target stands in, for where there is no room for all of it. Its figure is looked for only where nobody
 * knows its place: in a wording that was changed or entered by hand.
 */
export function clauseOf({ wording, value, decimals, indicator, source }: Said): string {
  if (typeof source?.inWording === 'number') return clauseAt(wording, source.inWording);
  const clauses = wording.split(/[，,；;。]/).map((clause) => clause.trim());
  const figure = value === null ? null : numberText(Math.abs(value), decimals ?? 0, 'zh');
  const found = figure === null ? undefined : clauses.find((clause) => holds(clause, figure));
  return found ?? clauses.find((clause) => clause.includes(indicator.name)) ?? clauses[0] ?? wording;
}

/** A figure that is not a part of a longer one. */
function holds(clause: string, figure: string): boolean {
  const at = clause.indexOf(figure);
  if (at < 0) return false;
  return !/[\d.]/.test(clause[at - 1] ?? '') && !/^(\d|\.\d)/.test(clause.slice(at + figure.length));
}
