import type { DocumentKind } from '../document/document.js';
import type { Case, CaseDocument } from './case.js';
import { groupBy } from './group.js';

/** What was set out for a year, and what was reported when it was over. */
export interface Succession {
  readonly year: number;
  /** Reports and annual plans put forward at the beginning of the year, then the five-year plans that end with it. */
  readonly before: readonly CaseDocument[];
  /** Reports, annual plans, communiques that look back on it. */
  readonly after: readonly CaseDocument[];
}

/** Budget reports have the same heads in each account, features tell of parts: neither can be held against the others. */
const YEARLY: ReadonlySet<DocumentKind> = new Set(['work-report', 'annual-plan', 'communique']);

export function isYearly({ frame: { kind, year } }: CaseDocument): boolean {
  return year !== null && YEARLY.has(kind);
}

/** A report that sets out the work of one year, beside looking back on the year before. */
export function plansOneYear({ frame: { kind } }: CaseDocument): boolean {
  return kind === 'work-report' || kind === 'annual-plan';
}

/** Whether the second sets out the work of the year after the first. */
export function follows(one: CaseDocument, other: CaseDocument): boolean {
  const { year } = one.frame;
  return plansOneYear(one) && plansOneYear(other) && year !== null && other.frame.year === year + 1;
}

/** Whether the first looks back on a later year than the second. */
export function isLater({ frame: one }: CaseDocument, { frame: other }: CaseDocument): boolean {
  return one.year !== null && other.year !== null && one.year > other.year;
}

/** Each year of each region that documents of the case both look forward to and look back on. */
export function successionsOf(given: Case): readonly Succession[] {
  return byRegion(given).flatMap((own) => {
    const byYear = groupBy(own.filter(isYearly), ({ frame }) => frame.year!);
    const plans = own.filter(({ frame }) => frame.kind === 'plan');
    return [...byYear].flatMap(([year, after]) => {
      const before = [...(byYear.get(year - 1) ?? []), ...plans.filter(({ frame }) => frame.span?.to === year)];
      return before.length === 0 ? [] : [{ year, before, after }];
    });
  });
}

/**
 * The own documents of a case, those of one region together. One that does not tell its region belongs to the only one that the others
 * tell; where they tell several, it stands alone.
 */
export function byRegion({ documents }: Case): readonly (readonly CaseDocument[])[] {
  const own = documents.filter(({ standing }) => standing === 'own');
  const told = groupBy(
    own.filter(({ frame }) => frame.region !== ''),
    ({ frame }) => frame.region,
  );
  if (told.size < 2) return [own];
  return [...told.values(), ...own.filter(({ frame }) => frame.region === '').map((document) => [document])];
}
