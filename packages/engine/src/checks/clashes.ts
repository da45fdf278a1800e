import type { Case } from '../entries/case.js';
import { groupBy } from '../entries/group.js';
import type { Interval } from '../entries/interval.js';
import { inOneBreath } from '../entries/look-up.js';
import { isOfWhole, isSpecific, reachOf } from '../entries/specific.js';
import { sameYears } from '../entries/years.js';
import { definitionOf, differ, type Figure, isFigure, scaleOf } from './figures.js';

/** Two figures of one document, or of documents for one session, that say the same thing of the same time with values that cannot be one. */
export interface Clash {
  /** The figure that comes first in the text, and the first that it does not agree with. */
  readonly one: Figure;
  readonly other: Figure;
  /** All figures that say the one or the other. */
  readonly figures: readonly Figure[];
}

type IntervalOf = (figure: Figure) => Interval;

/**
 * Clashes among the figures that `wanted` lets through, seen through the values that `intervalOf` gives them. A budget has the same heads in
 * each of its accounts: only what it says of the whole region in so many words (全市) is held together.
 */
export function* clashesOf(
  { bySubject }: Case,
  wanted: (figure: Figure) => boolean,
  intervalOf: IntervalOf,
): Generator<Clash> {
  for (const entries of bySubject.values()) {
    if (entries.length < 2) continue;
    const figures = entries.filter((entry): entry is Figure => isFigure(entry) && wanted(entry) && isOneAccount(entry));
    for (const group of groupBy(figures, timeOf).values()) {
      if (agree(group, intervalOf)) continue;
      for (const same of groupBy(group.filter(isSpecific), thingOf).values()) yield* clashIn(same, intervalOf);
    }
  }
}

/** Whether a figure of a budget says that it is of the whole region: each of its accounts has the same heads. */
export function isOneAccount(figure: Figure): boolean {
  return figure.document.frame.kind !== 'budget-report' || (figure.fact.code !== null && isOfWhole(figure));
}

function agree(group: readonly Figure[], intervalOf: IntervalOf): boolean {
  const [first, ...others] = group;
  return first === undefined || !others.some((other) => differ(intervalOf(first), intervalOf(other)));
}

/** The report and the plan that are put before one session count as one document for what they aim at. */
function timeOf({ document: { name, frame, standing }, fact, years }: Figure): string {
  const session = fact.role === 'target' && frame.year !== null ? `${standing} ${frame.region} ${frame.year}` : name;
  return `${session} ${fact.measure} ${years.from}-${years.to}`;
}

/** What has to be the same for two figures to be of one thing. */
function thingOf(figure: Figure): string {
  return `${definitionOf(figure)} ${scaleOf(figure)} ${reachOf(figure)}`;
}

/** Three values and more are the rows of a list that leaves the names of its rows unsaid; two in one breath (20个国考断面…95%。31个省考断面…96.8%) are told apart. */
function* clashIn(figures: readonly Figure[], intervalOf: IntervalOf): Generator<Clash> {
  const [one] = figures;
  if (one === undefined) return;
  const others = figures.filter((figure) => differ(intervalOf(one), intervalOf(figure)));
  const [other] = others;
  if (other === undefined || !agree(others, intervalOf)) return;
  if (others.some((figure) => figures.some((first) => !others.includes(first) && inOneBreath(first, figure)))) return;
  yield { one, other, figures };
}

/** Whether a table says it too: text and table are held together elsewhere. */
export function isInTable({ bySubject }: Case, { subject, document, fact, years }: Figure): boolean {
  return (bySubject.get(subject.key) ?? []).some(
    (entry) =>
      entry.fact.rule === 'table' &&
      entry.document === document &&
      entry.fact.measure === fact.measure &&
      sameYears(entry.years, years),
  );
}
