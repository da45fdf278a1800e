import { type Kind, withValue } from '../../kind.js';
import { towardsLevel } from '../../level.js';

export const kind: Kind = {
  id: 'end-level',
  code: 'K1',
  source: 'usage of mid-term evaluation tables: 完成率 =(现值 − 基期值)/(目标值 − 基期值)',
  measure: withValue(towardsLevel),
};
