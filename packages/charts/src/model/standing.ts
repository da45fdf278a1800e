import { type Axis, type Drawn, drawnOf, yearTargetsOf } from './axis.js';
import type { IndicatorPage, Subject } from './model.js';
import { pathOf } from './path.js';
import type { Placed } from './placed.js';

/** The targets of one axis: those that hold, those that held, those of single years, and the ways to them. */
export function standing(
  page: IndicatorPage,
  placed: readonly Placed[],
  subject: Subject,
): Omit<Axis, 'unit' | 'form' | 'figures'> {
  const own = placed.filter((one) => one.subject === subject);
  const holding = own.filter(({ target }) => target.until === null && !target.isWithdrawn);
  const held = drawn(page, holding);
  const yearTargets = placed
    .filter(({ target }) => target.until === null && !target.isWithdrawn)
    .flatMap((one) => yearTargetsOf(one, subject));
  return {
    subject,
    from: 0,
    held,
    former: drawn(
      page,
      own.filter(({ target }) => target.until !== null),
    ).filter((one) => !held.some((other) => alike(one, other))),
    yearTargets: yearTargets.filter((one, index) => yearTargets.findIndex((other) => alike(one, other)) === index),
    means: [],
    paths: holding.flatMap((one) => pathOf(one) ?? []),
    missing: null,
    worked: null,
  };
}

function drawn(page: IndicatorPage, placed: readonly Placed[]): readonly Drawn[] {
  const all = placed.flatMap((one) => drawnOf(page, one) ?? []);
  return all.filter((one, index) => all.findIndex((other) => alike(one, other)) === index);
}

function alike(one: Drawn, other: Drawn): boolean {
  return one.at === other.at && one.from === other.from && one.value === other.value && one.upper === other.upper;
}
