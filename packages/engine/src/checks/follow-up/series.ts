import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { yearOf } from '../../entries/years.js';
import type { Figure } from '../figures.js';
import { print } from '../print.js';

/** The yearly figures of one indicator from a sheet, in the order of the years. */
export type Series = readonly Figure[];

/** Every series of the sheets of a case. */
export function seriesOf({ entries }: Case): readonly Series[] {
  const rows = entries.filter(isOfSeries);
  const groups = groupBy(rows, ({ document, subject, fact }) => `${document.name} ${subject.key} ${fact.measure}`);
  return [...groups.values()].map((row) => row.toSorted((one, other) => one.years.to - other.years.to));
}

/** Whether it is a value of a sheet of yearly figures. */
export function isOfSeries(entry: Entry): entry is Figure {
  return entry.fact.rule === 'sheet' && entry.amount !== null && yearOf(entry.years) !== null;
}

/** A value of a series as a number in the written unit of another figure, with that unit. */
export function valueIn({ fact, amount }: Figure, { fact: { unit }, amount: { size } }: Figure): string {
  const decimals = fact.decimals + Math.round(Math.log10(size / amount.size));
  return print(amount.value / size, Math.max(decimals, 0)) + unit;
}
