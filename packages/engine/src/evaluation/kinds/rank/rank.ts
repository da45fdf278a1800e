import { type Kind, withValue } from '../../kind.js';
import { towardsLevel } from '../../level.js';

export const kind: Kind = {
  id: 'rank',
  code: 'K11',
  source: 'as K1, the first place being 1; a place depends on what others do, so that nothing is forecast',
  counted: true,
  measure: withValue((given) => {
    const target = { ...given.target, direction: 'down' } as const;
    const outcome = towardsLevel({ ...given, target });
    const flags = [...(outcome.flags ?? []), { code: 'depends-on-others', params: {} }];
    return outcome.state === 'judged' ? { ...outcome, forecast: null, flags } : { ...outcome, flags };
  }),
};
