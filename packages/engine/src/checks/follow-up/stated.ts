import type { Case, CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { byRegion, isYearly } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isFigure } from '../figures.js';
import { ALTOGETHER, wordsBefore } from '../growth/words.js';
import { isOfWholeYear } from './counterpart.js';
import { isOfLastYear } from './starts.js';

/** Results of one region, by `resultKey`, each group in the order of the documents. */
export type StatedResults = ReadonlyMap<string, readonly Figure[]>;

/** What the documents of each region say that a year came to, with the regions apart. */
export function statedResults(given: Case): readonly StatedResults[] {
  return byRegion(given).map((documents) => {
    const stated = documents.filter(isComparable).flatMap(({ entries }) => entries.filter(isStated));
    return groupBy(stated, (figure) => resultKey(figure, figure.years.from));
  });
}

function isComparable(document: CaseDocument): boolean {
  return document.frame.kind === 'plan' || isYearly(document);
}

/** The key under which the results of a figure's indicator and measure in a year are filed. */
export function resultKey({ subject, fact }: Figure, year: number): string {
  return `${subject.key} ${fact.measure} ${year}`;
}

function isStated(entry: Entry): entry is Figure {
  const dated = isFigure(entry) || (isOfLastYear(entry) && entry.amount !== null);
  if (!dated || entry.fact.role === 'target' || yearOf(entry.years) === null) return false;
  return isOfWholeYear(entry) && !ALTOGETHER.test(wordsBefore(entry));
}
