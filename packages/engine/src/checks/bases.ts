import type { Case, CaseDocument } from '../entries/case.js';
import type { Entry } from '../entries/entry.js';
import { groupBy } from '../entries/group.js';
import { sameDefinition } from '../entries/look-up.js';
import { isSpecific } from '../entries/specific.js';
import { indicatorByCode } from '../vocabulary/indicators/index.js';
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
    const bases = document.entries.filter((entry): entry is Figure => isBase(entry, year));
    const [byKey, byKin] = [groupBy(bases, ({ subject }) => subject.key), groupBy(bases, ({ subject }) => subject.kin)];
    for (const aim of document.entries) {
      if (!isAim(aim) || aim.fact.measure !== 'level' || aim.years.to <= year) continue;
      const { key, kin } = aim.subject;
      for (const base of byKey.get(key) ?? []) if (sameDefinition(base, aim)) yield* path(base, aim, false);
      for (const base of byKin.get(kin) ?? []) if (isMixed(base, aim)) yield* path(base, aim, true);
    }
  }
}

function* path(base: Figure, aim: Figure, mixed: boolean): Generator<Path> {
  if (scaleOf(base) === scaleOf(aim) && isSpecific(base) && isSpecific(aim)) yield { base, aim, mixed };
}

/** Targets of one plan for a later year, each with those for an earlier one (2035 with 2025). */
export function* stagesOf({ documents, bySubject }: Case): Generator<Path> {
  for (const document of documents) {
    if (baseYear(document) === null || document.frame.horizon === null) continue;
    for (const aim of document.entries) {
      if (!isAim(aim) || aim.years.to !== document.frame.horizon || aim.fact.measure !== 'level') continue;
      for (const base of bySubject.get(aim.subject.key) ?? []) {
        if (base.document !== document || !isAim(base) || base.years.to >= aim.years.to) continue;
        if (base.fact.measure === 'level' && sameDefinition(base, aim)) yield* path(base, aim, false);
      }
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
export function* outlooksOf({ documents, bySubject }: Case): Generator<Path> {
  for (const document of documents) {
    const { year, span, kind } = document.frame;
    if (kind !== 'work-report' || span !== null || year === null) continue;
    for (const aim of document.entries) {
      if (!isAim(aim) || aim.fact.measure !== 'level' || aim.years.to <= year + 1) continue;
      for (const base of bySubject.get(aim.subject.key) ?? []) {
        if (base.document === document && isBase(base, year) && sameDefinition(base, aim))
          yield* path(base, aim, false);
      }
    }
  }
}

/** The year before the first that a plan covers; null where the document is no plan. */
export function baseYear({ frame }: CaseDocument): number | null {
  return frame.kind === 'plan' && frame.span !== null ? frame.span.from - 1 : null;
}

/** Whether it is a level of that year alone: the result of a plan's base year. */
export function isBase(entry: Entry, year: number): entry is Figure {
  return isOutcome(entry) && entry.years.from === year && entry.years.to === year;
}

/** Which way is better, as the catalogue has it; null for names that it does not know. */
export function directionOf({ fact: { code } }: Entry): Indicator['direction'] | null {
  return code === null ? null : (indicatorByCode(code)?.direction ?? null);
}

/** Whether it is what there is at a time or a rate, not what is done in a year: a flow may well be lower in the year of a target. */
export function isStanding({ fact: { code }, amount }: Figure): boolean {
  if (code === null) return amount.of === 'percent';
  return indicatorByCode(code)?.flow !== 'flow';
}
