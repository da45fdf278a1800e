import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { meet } from '../../entries/interval.js';
import { type Figure, isOutcome } from '../figures.js';
import { isCounterpart } from './counterpart.js';
import { isOfSeries } from './series.js';

/** A figure of a text with the value of a sheet that it has to equal. */
export interface ToldAgain {
  readonly told: Figure;
  readonly value: Figure;
}

/** Every result of the texts that a sheet has too. */
export function toldAgain(entries: readonly Entry[]): readonly ToldAgain[] {
  const series = groupBy(entries.filter(isOfSeries), keyOf);
  const told = entries.filter(isOutcome).filter(({ fact }) => fact.rule !== 'sheet');
  return told.flatMap((figure) => pairOf(figure, series.get(keyOf(figure)) ?? []));
}

function keyOf({ subject, years }: Figure): string {
  return `${subject.key} ${years.from}-${years.to}`;
}

/** Where several values are given, one that it equals. */
function pairOf(told: Figure, values: readonly Figure[]): readonly ToldAgain[] {
  const alike = values.filter((value) => isCounterpart(told, value));
  const value = alike.find((one) => meet(one.amount.interval, told.amount.interval)) ?? alike[0];
  return value === undefined ? [] : [{ told, value }];
}
