import type { Case, CaseDocument } from '../../entries/case.js';
import { groupBy } from '../../entries/group.js';
import { meet } from '../../entries/interval.js';
import { sameYears, yearOf } from '../../entries/years.js';
import { definitionOf, type Figure, isFigure, scaleOf } from '../figures.js';
import { isOfWholeYear } from './counterpart.js';

/** A result that a document of a higher level tells of a region by name, and what the region's own document tells. */
export interface ToldAbove {
  readonly above: Figure;
  readonly own: Figure;
}

/** Results of one year that a document of a higher level puts otherwise than the region itself. */
export function toldOtherwiseAbove({ documents }: Case): readonly ToldAbove[] {
  const uppers = documents.filter(({ standing }) => standing === 'upper');
  if (uppers.length === 0) return [];
  const own = documents.filter(({ standing, frame }) => standing === 'own' && frame.region !== '');
  return own.flatMap((document) => {
    const results = groupBy(resultsOf(document), ({ fact }) => document.frame.region + fact.indicator);
    return uppers.flatMap((upper) =>
      resultsOf(upper).flatMap((above) => {
        const told = (results.get(above.fact.indicator) ?? []).filter((figure) => isSame(above, figure));
        const otherwise = told.length > 0 && told.every(({ amount }) => !meet(amount.interval, above.amount.interval));
        return otherwise ? [{ above, own: told[0]! }] : [];
      }),
    );
  });
}

/** Levels that the region as a whole reached in a year; names of few characters may be cut off others. */
function resultsOf({ entries }: CaseDocument): readonly Figure[] {
  return entries
    .filter(isFigure)
    .filter((figure) => figure.fact.role === 'actual' && figure.fact.measure === 'level' && figure.fact.scope === '')
    .filter((figure) => figure.fact.indicator.length >= 4 && yearOf(figure.years) !== null && isOfWholeYear(figure));
}

function isSame(one: Figure, other: Figure): boolean {
  return (
    sameYears(one.years, other.years) && scaleOf(one) === scaleOf(other) && definitionOf(one) === definitionOf(other)
  );
}
