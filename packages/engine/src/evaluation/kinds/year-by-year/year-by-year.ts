import { barOf, sideOf } from '../../bar.js';
import { endOf, isWholeYear } from '../../calendar.js';
import { declined, type Given, type Kind, type Outcome } from '../../kind.js';
import { keepEvery, missedYears, yearsOf } from '../../line.js';

function measure(given: Given): Outcome {
  const { target, settled, now, limits } = given;
  const { comparator, unit, span, yearTargets = [] } = target;
  const set = yearTargets.filter(({ period }) => isWholeYear(period) && endOf(period) < now + 1);
  if (set.length === 0) return declined('not-due', 'no-year-target');
  if (settled.broken !== null) return declined('not-comparable', settled.broken);
  const side = sideOf(target, null);
  const rounds = set.flatMap((own) => {
    const measure = own.measure ?? target.measure;
    const observation = yearsOf(settled.observations, span, measure).find(({ period }) => period === own.period);
    if (observation === undefined) return [];
    const options = { value: own, comparator: own.comparator ?? comparator, unit, side, signed: measure === 'change' };
    return [{ observation, bar: barOf(options, limits) }];
  });
  if (rounds.length === 0) return declined('no-data', 'no-figures');
  const sorted = rounds.toSorted((one, other) => endOf(one.observation.period) - endOf(other.observation.period));
  return keepEvery(given, sorted, [...yearsNotSet(given), ...missedYears(given, sorted, set)]);
}

/** Years with a figure for which no plan set a target: they are not judged. */
function yearsNotSet({ target, settled }: Given) {
  const { span, measure, yearTargets = [] } = target;
  const years = yearsOf(settled.observations, span, measure)
    .map(({ period }) => period)
    .filter((period) => !yearTargets.some((own) => own.period === period));
  return years.length === 0 ? [] : [{ code: 'years-not-set', params: { years } }];
}

export const kind: Kind = {
  id: 'year-by-year',
  code: 'K8',
  source: "国家发展规划法 art. 23: each year's plan sets the target of the year (各年度视情提出)",
  measure,
};
