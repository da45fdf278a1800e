import type { Case, CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { isDated } from '../../entries/look-up.js';
import { byRegion, isYearly } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isFigure } from '../figures.js';
import { ALTOGETHER, wordsBefore } from '../growth/words.js';
import { isOfWholeYear } from './counterpart.js';

/** 投资265亿元,上年为248亿元: the words before the second figure, with nothing of its own named. */
const LAST_YEAR = /(?:上年|上年同期|去年|去年同期)(?:实现|完成|同期)?(?:的)?(?:为|是|达到|达)?$/;
const LONGEST = 10;

/** Results of one region, by `resultKey`, each group in the order of the documents. */
export type StatedResults = ReadonlyMap<string, readonly Figure[]>;

/** What the documents of each region say that a year came to, with the regions apart. */
export function statedResults(given: Case): readonly StatedResults[] {
  return byRegion(given).map((documents) => {
    const stated = documents.filter(isComparable).flatMap((document) => [...resultsOf(document)]);
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

function* resultsOf({ entries }: CaseDocument): Generator<Figure> {
  for (const [at, entry] of entries.entries()) {
    const base = lastYearOf(entry, entries[at - 1]);
    if (base !== null) yield base;
    else if (isStated(entry)) yield entry;
  }
}

function isStated(entry: Entry): entry is Figure {
  const dated = isFigure(entry) || (entry.fact.rule === 'from-to' && isDated(entry) && entry.amount !== null);
  if (!dated || entry.fact.role === 'target' || yearOf(entry.years) === null) return false;
  return isOfWholeYear(entry) && !ALTOGETHER.test(wordsBefore(entry));
}

/** The figure as one of the indicator named right before it and of the year before; null where it is not told so. */
function lastYearOf(entry: Entry, before: Entry | undefined): Figure | null {
  const { fact, amount, document } = entry;
  if (before === undefined || amount === null || before.fact.sentence.start !== fact.sentence.start) return null;
  if (!LAST_YEAR.test(document.text.slice(Math.max(before.fact.end, fact.start - LONGEST), fact.start))) return null;
  const year = yearOf(before.years);
  if (year === null || before.fact.measure !== 'level' || before.amount?.of !== amount.of) return null;
  const { indicator, code, scope } = before.fact;
  const told = { ...fact, indicator, code, scope, measure: before.fact.measure, role: before.fact.role };
  return { ...entry, fact: told, subject: before.subject, amount, years: { from: year - 1, to: year - 1 } };
}
