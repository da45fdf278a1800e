import { barOf, sideOf } from '../../bar.js';
import { declined, type Kind, type Numbered, type Outcome, withValue } from '../../kind.js';
import { keepEvery, missedYears, yearsOf } from '../../line.js';

function measure(given: Numbered): Outcome {
  const { target, settled, value, limits } = given;
  const { upper, unit, span, measure, yearTargets = [] } = target;
  if (settled.broken !== null) return declined('not-comparable', settled.broken);
  const side = sideOf(target, null);
  const rounds = yearsOf(settled.observations, span, measure).map((observation) => {
    const own = yearTargets.find(({ period }) => period === observation.period);
    const limit = own ? { value: own } : { value, upper };
    const comparator = own?.comparator ?? target.comparator;
    return { observation, bar: barOf({ ...limit, comparator, unit, side, signed: measure === 'change' }, limits) };
  });
  if (rounds.length === 0) return declined('no-data', 'no-figures');
  return keepEvery(given, rounds, missedYears(given, rounds));
}

export const kind: Kind = {
  id: 'each-year',
  code: 'K5',
  source: 'usage of plan boxes: a limit such as 〈5.5 holds in every year of the plan',
  measure: withValue(measure),
};
