import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { isDated, isLevel } from '../../../entries/look-up.js';
import { isSpecific } from '../../../entries/specific.js';
import { PAIRS, type Pair } from '../../../vocabulary/pairs.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { isCumulative, isOfRegion, nearestOf } from '../../parts/nearest.js';
import { figureOf, namedFigure } from '../../parts/say.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const pair of PAIRS) {
    const known = new Set<string>();
    for (const over of given.bySubject.get(pair.over) ?? []) {
      const year = `${over.document.name} ${over.fact.period}`;
      const draft = known.has(year) || !isSingle(over) ? null : judged(given, over, pair);
      if (draft === null) continue;
      known.add(year);
      yield draft;
    }
  }
}

/** Of one year and the whole region. */
function isSingle(entry: Entry): boolean {
  return isLevel(entry) && isDated(entry) && isSpecific(entry) && isOfRegion(entry) && !isCumulative(entry);
}

function judged(given: Case, over: Entry, { under, limit }: Pair): Draft | null {
  const others = nearestOf(given, over, { code: under, of: over.amount!.of }).filter(
    (other) => over.fact.period === other.fact.period && !isCumulative(other),
  );
  const other = others.toSorted((a, b) => b.amount!.value - a.amount!.value)[0];
  if (other === undefined || other.amount!.value <= 0) return null;
  const ratio = over.amount!.value / other.amount!.value;
  if (ratio < limit) return null;
  return {
    severity: 'question',
    code: 'hardly-together',
    params: {
      over: namedFigure(over),
      under: namedFigure(other),
      ratio: print(ratio * 100, 0),
    },
    spans: [cite(over), cite(other)],
    arithmetic: `${figureOf(over)} / ${figureOf(other)} = ${print(ratio * 100, 0)}%`,
  };
}

export const check: Check = {
  id: 'indicator-against-indicator',
  group: 'parts',
  severity: 'question',
  source: '国家统计局 统计数据质量审核: 相关指标匹配性',
  find,
};
