import { BALANCES } from '../../../vocabulary/quotients.js';
import type { Check } from '../../check.js';
import { judgeQuotients } from '../../parts/judge-quotient.js';

export const check: Check = {
  id: 'ratio-against-levels',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《统计公报》: 城乡居民收入比值; 人民银行: 存贷比',
  find: (given) => judgeQuotients(given, BALANCES, 'does-not-divide'),
};
