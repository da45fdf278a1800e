import type { Case, CaseDocument } from '../../entries/case.js';
import { groupBy } from '../../entries/group.js';
import { sameYears } from '../../entries/years.js';
import { type Figure, isAim } from '../figures.js';

/** A target of a plan of a higher level with what a plan below it sets for the same indicator. */
export interface Handed {
  readonly upper: Figure;
  /** Whether it is binding (约束性) there: true, false (预期性), or null where the text does not say. */
  readonly binding: boolean | null;
  /** Targets of the same measure and years, in the order of the text; empty where there are none. */
  readonly lower: readonly Figure[];
}

/** An own plan beside a plan of a higher level for the same years. */
export interface Level {
  readonly plan: CaseDocument;
  readonly upper: CaseDocument;
  /** Every target of the upper plan, once for each indicator, measure and span of years. */
  readonly handed: readonly Handed[];
}

export function levelsOf({ documents }: Case): readonly Level[] {
  const uppers = documents.filter(({ standing, frame }) => standing === 'upper' && frame.kind === 'plan');
  if (uppers.length === 0) return [];
  const own = documents.filter(({ standing, frame }) => standing === 'own' && frame.kind === 'plan');
  return own.flatMap((plan) =>
    uppers
      .filter(({ frame }) => sameYears(frame.span, plan.frame.span))
      .map((upper) => ({ plan, upper, handed: handedDown(upper, plan) })),
  );
}

function handedDown(upper: CaseDocument, plan: CaseDocument): readonly Handed[] {
  const binding = bindingIn(upper);
  const own = groupBy(aimsOf(plan), sortOf);
  return [...groupBy(aimsOf(upper), sortOf)].map(([sort, [first]]) => ({
    upper: first!,
    binding: binding.get(first!.subject.key) ?? null,
    lower: own.get(sort) ?? [],
  }));
}

/** Targets for the region itself. */
function aimsOf({ entries }: CaseDocument): readonly Figure[] {
  return entries.filter(isAim).filter(({ fact }) => fact.scope === '');
}

function sortOf({ subject, fact, years }: Figure): string {
  return `${subject.key} ${fact.measure} ${years.from}-${years.to}`;
}

/** Whether each indicator is binding, as far as the text says it anywhere. */
export function bindingIn({ entries }: CaseDocument): ReadonlyMap<string, boolean> {
  const told = new Map<string, boolean>();
  for (const { subject, fact } of entries) {
    if (fact.binding !== undefined && !told.has(subject.key)) told.set(subject.key, fact.binding);
  }
  return told;
}
