import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import type { Draft } from '../../finding.js';
import { breakdownsOf } from '../../parts/breakdowns.js';
import { judgeDoneAndUndone } from '../../parts/done-and-undone.js';
import { judgeBreakdown } from '../../parts/judge-breakdown.js';
import { judgeTotal } from '../../parts/judge-total.js';
import { totalsBehind } from '../../parts/totals-behind.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const breakdown of breakdownsOf(document)) yield* judgeBreakdown(breakdown);
    yield* judgeDoneAndUndone(document);
    for (const total of totalsBehind(document)) yield* judgeTotal(total);
  }
}

export const check: Check = {
  id: 'parts-against-whole',
  group: 'parts',
  severity: 'error',
  source: '国家统计局 统计数据质量审核: 分项之和等于总计',
  find,
};
