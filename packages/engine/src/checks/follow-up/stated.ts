import type { Case, CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { sameSentence } from '../../entries/look-up.js';
import { byRegion, isYearly } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isFigure } from '../figures.js';
import { ALTOGETHER, wordsBefore } from '../growth/words.js';
import { isOfWholeYear } from './counterpart.js';

/** Results of one region, by `resultKey`, each group in the order of the documents. */
export type StatedResults = ReadonlyMap<string, readonly Figure[]>;

/** The documents of a region with what they say that a year came to. */
export interface Region {
  readonly documents: readonly CaseDocument[];
  readonly results: StatedResults;
}

/** What the documents of each region say, with the regions apart. */
export function regionsOf(given: Case): readonly Region[] {
  return byRegion(given).map((documents) => {
    const stated = documents.filter(isComparable).flatMap(({ entries }) => entries.filter(isStated).map(withName));
    return { documents, results: groupBy(stated, (figure) => resultKey(figure, figure.years.from)) };
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
  if (!isFigure(entry) || entry.fact.role === 'target' || yearOf(entry.years) === null) return false;
  return isOfWholeYear(entry) && !ALTOGETHER.test(wordsBefore(entry));
}

/** A企业51家,比上年的46家增加5家: a start without a name of its own has the one that the figure before is told with. */
function withName(figure: Figure, at: number, stated: readonly Figure[]): Figure {
  const { fact, subject } = figure;
  const before = stated[at - 1];
  if (fact.rule !== 'from-to' || fact.named !== null || before?.subject.key !== subject.key) return figure;
  return sameSentence(before, figure) ? { ...figure, fact: { ...fact, named: before.fact.named } } : figure;
}
