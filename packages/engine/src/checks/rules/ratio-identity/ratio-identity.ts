import { RATIOS } from '../../../vocabulary/quotients.js';
import type { Check } from '../../check.js';
import { judgeQuotients } from '../../parts/judge-quotient.js';

export const check: Check = {
  id: 'ratio-identity',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 相对指标与平均指标',
  find: (given) => judgeQuotients(given, RATIOS, 'does-not-divide'),
};
