import type { Case } from '../../../entries/case.js';
import { RATIOS } from '../../../vocabulary/quotients.js';
import type { Check } from '../../check.js';
import type { Draft } from '../../finding.js';
import { judgeGoodDays } from '../../parts/good-days.js';
import { judgeEach } from '../../parts/judge-each.js';
import { isQuotient, judgeQuotients } from '../../parts/judge-quotient.js';

function* find(given: Case): Generator<Draft> {
  yield* judgeQuotients(given, RATIOS, 'does-not-divide');
  yield* judgeEach(given, (entry) => isQuotient(given, entry, RATIOS));
  yield* judgeGoodDays(given);
}

export const check: Check = {
  id: 'ratio-identity',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 相对指标与平均指标',
  find,
};
