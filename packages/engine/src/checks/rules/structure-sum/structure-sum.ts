import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { figureOf } from '../../parts/say.js';
import { isStructure } from '../../parts/structure.js';
import { print } from '../../print.js';

function* find({ entries }: Case): Generator<Draft> {
  for (const entry of entries) {
    if (!isStructure(entry)) continue;
    const { value, decimals, indicator } = entry.fact;
    const sum = value.reduce((so, member) => so + member, 0);
    // Every member may be off by half a unit of its last place.
    const room = value.length * 0.5 * 10 ** -decimals;
    if (Math.abs(sum - 100) <= room + 1e-9) continue;
    yield {
      severity: 'error',
      code: 'not-a-hundred',
      params: {
        name: indicator,
        structure: figureOf(entry),
        sum: print(sum, decimals),
        gap: print(sum - 100, decimals),
      },
      spans: [cite(entry)],
      arithmetic: `${value.map((member) => print(member, decimals)).join(' + ')} = ${print(sum, decimals)} ≠ 100`,
    };
  }
}

export const check: Check = {
  id: 'structure-sum',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 结构相对指标之和为 100%',
  find,
};
