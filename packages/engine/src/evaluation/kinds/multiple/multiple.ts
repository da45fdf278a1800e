import { step } from '../../formulas.js';
import { towardsGrowth } from '../../growth.js';
import { type Kind, withValue } from '../../kind.js';

export const kind: Kind = {
  id: 'multiple',
  code: 'K12',
  source: '翻番 is twice the base (翻两番 four times); the way there is taken at one rate a year',
  measure: withValue((given) => {
    const outcome = towardsGrowth(given, {
      none: 1,
      signed: false,
      goal: (multiple, base) => step('target-from-multiple', { base, multiple }),
      told: (actual, base) => step('times', { actual, base }),
    });
    if (given.target.prices !== undefined) return outcome;
    return { ...outcome, flags: [...(outcome.flags ?? []), { code: 'prices-unstated', params: {} }] };
  }),
};
