import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { compounded, meet, times } from '../../entries/interval.js';
import { levelsAt } from '../../entries/look-up.js';
import type { Figure } from '../figures.js';

/** A level with the growth that led to it, told in one sentence. */
export interface YearAfter {
  readonly level: Figure;
  readonly rate: Figure;
}

/** What the documents tell of the year after a level: the results with their growth, sheets of yearly figures left aside. */
export function yearsAfter(
  given: Case,
  { subject: { key }, years, document: { frame } }: Figure,
): readonly YearAfter[] {
  const next = years.to + 1;
  const rates = (given.bySubject.get(key) ?? []).filter((entry): entry is Figure => isGrowthOf(entry, next));
  return levelsAt(given, key, next)
    .filter(isResultLevel)
    .filter(({ document }) => document.frame.region === frame.region)
    .flatMap((level) => {
      const { document, fact } = level;
      const rate = rates.find((one) => one.document === document && one.fact.sentence.start === fact.sentence.start);
      return rate === undefined ? [] : [{ level, rate }];
    });
}

function isResultLevel(entry: Entry): entry is Figure {
  return entry.amount !== null && entry.years !== null && entry.fact.role !== 'target' && entry.fact.rule !== 'sheet';
}

function isGrowthOf({ fact, years, amount }: Entry, year: number): boolean {
  return (
    fact.measure === 'growth' &&
    fact.role !== 'target' &&
    amount?.of === 'percent' &&
    years?.from === year &&
    years.to === year
  );
}

/** Whether a level can be the one that the year after starts from. */
export function leadsTo({ amount }: Figure, { level, rate }: YearAfter): boolean {
  return meet(times(amount.printed, compounded(rate.amount.interval, 1)), level.amount.interval);
}

/** The year after a level, where it starts from it and cannot start from another. */
export function yearAgainst(given: Case, level: Figure, other: Figure): YearAfter | null {
  return yearsAfter(given, level).find((after) => leadsTo(level, after) && !leadsTo(other, after)) ?? null;
}
