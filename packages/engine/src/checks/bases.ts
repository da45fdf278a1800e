import type { Case, CaseDocument } from '../entries/case.js';
import type { Entry } from '../entries/entry.js';
import { groupBy } from '../entries/group.js';
import { catalogued, sameDefinition } from '../entries/look-up.js';
import { isSpecific } from '../entries/specific.js';
import type { Indicator } from '../vocabulary/indicators/indicator.js';
import { type Figure, isAim, isOutcome, scaleOf } from './figures.js';

/** A target of a plan with the level that the plan starts from. */
export interface Path {
  readonly base: Figure;
  readonly aim: Figure;
  /** Whether one of the two says a definition (户籍, 登记) that the other leaves unsaid. */
  readonly mixed: boolean;
}

/** Targets of the five-year plans of a case, each with every level of the year before the plan that the plan itself gives. */
export function* pathsOf({ documents }: Case): Generator<Path> {
  for (const document of documents) {
    const year = baseYear(document);
    if (year === null) continue;
    const bases = basesOf(document, year);
    const [byKey, byKin] = [groupBy(bases, ({ subject }) => subject.key), groupBy(bases, ({ subject }) => subject.kin)];
    for (const aim of levelAims(document)) {
      if (aim.years.to <= year) continue;
      const { key, kin } = aim.subject;
      yield* pathsTo(aim, byKey.get(key));
      yield* pathsTo(aim, byKin.get(kin), true);
    }
  }
}

function levelAims({ entries }: CaseDocument): readonly Figure[] {
  return entries.filter(isAim).filter(({ fact }) => fact.measure === 'level');
}

/** From those of the levels that the target is of. */
function pathsTo(aim: Figure, levels: readonly Figure[] = [], mixed = false): readonly Path[] {
  const alike = mixed ? isMixed : sameDefinition;
  return levels
    .filter((base) => alike(base, aim) && scaleOf(base) === scaleOf(aim) && isSpecific(base) && isSpecific(aim))
    .map((base) => ({ base, aim, mixed }));
}

/** Targets of one plan for a later year, each with those for an earlier one (2035 with 2025). */
export function* stagesOf({ documents }: Case): Generator<Path> {
  for (const document of documents) {
    const { horizon } = document.frame;
    if (baseYear(document) === null || horizon === null) continue;
    const aims = levelAims(document);
    const byKey = groupBy(aims, ({ subject }) => subject.key);
    for (const aim of aims.filter(({ years }) => years.to === horizon)) {
      const earlier = byKey.get(aim.subject.key)!.filter(({ years }) => years.to < horizon);
      yield* pathsTo(aim, earlier);
    }
  }
}

/** Words of definition that are often left unsaid, so that one indicator is taken for the other. */
const UNSAID = /户籍|常住|调查|登记/;

/** Whether the definitions differ in a word that only one of the two says. */
function isMixed({ subject: one }: Figure, { subject: other }: Figure): boolean {
  const [more, less] = one.definitions.length > other.definitions.length ? [one, other] : [other, one];
  const extra = more.definitions.filter((word) => !less.definitions.includes(word));
  return (
    extra.length > 0 && extra.every((word) => UNSAID.test(word)) && !less.definitions.some((word) => UNSAID.test(word))
  );
}

/** Targets that a yearly report sets for years beyond the next, each with the level of the year that it reports on. */
export function* outlooksOf({ documents }: Case): Generator<Path> {
  for (const document of documents) {
    const { year, span, kind } = document.frame;
    if (kind !== 'work-report' || span !== null || year === null) continue;
    const bases = groupBy(basesOf(document, year), ({ subject }) => subject.key);
    for (const aim of levelAims(document)) {
      if (aim.years.to <= year + 1) continue;
      yield* pathsTo(aim, bases.get(aim.subject.key));
    }
  }
}

/** The year before the first that a plan covers; null where the document is no plan. */
export function baseYear({ frame }: CaseDocument): number | null {
  return frame.kind === 'plan' && frame.span !== null ? frame.span.from - 1 : null;
}

/** The levels of that year alone: the results of a plan's base year. */
export function basesOf({ entries }: CaseDocument, year: number): readonly Figure[] {
  return entries.filter(isOutcome).filter(({ years }) => years.from === year && years.to === year);
}

/** Which way is better, as the catalogue has it; null for names that it does not know. */
export function directionOf(entry: Entry): Indicator['direction'] | null {
  return catalogued(entry)?.direction ?? null;
}

/** Whether it is what there is at a time or a rate, not what is done in a year: a flow may well be lower in the year of a target. */
export function isStanding(figure: Figure): boolean {
  const known = catalogued(figure);
  return known === null ? figure.amount.of === 'percent' : known.flow !== 'flow';
}
