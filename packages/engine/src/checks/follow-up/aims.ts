import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import type { Succession } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isAim, isFigure } from '../figures.js';
import { isCounterpart, isOfWholeYear } from './counterpart.js';

/** A target of last year with what was reported of it. */
export interface Followed {
  readonly target: Figure;
  /** Results of the same indicator, measure, scale and part; empty where there are none. */
  readonly results: readonly Figure[];
}

/** The targets for the year, in the order of the documents, each with its results. */
export function followedTargets({ year, before, after }: Succession): readonly Followed[] {
  const told = after.flatMap(({ entries }) => entries).filter((entry): entry is Figure => isResultOf(entry, year));
  const results = groupBy(told, ({ subject }) => subject.key);
  return before
    .flatMap(({ entries }) => entries)
    .filter((entry): entry is Figure => isAim(entry) && yearOf(entry.years) === year)
    .map((target) => ({
      target,
      results: (results.get(target.subject.key) ?? []).filter((result) => isCounterpart(target, result)),
    }));
}

function isResultOf(entry: Entry, year: number): entry is Figure {
  return isFigure(entry) && entry.fact.role !== 'target' && yearOf(entry.years) === year && isOfWholeYear(entry);
}
