import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { groupBy } from '../../../entries/group.js';
import { type Interval, meet, scale, total } from '../../../entries/interval.js';
import { isLevel } from '../../../entries/look-up.js';
import { SUMS, type Sum } from '../../../vocabulary/sums.js';
import type { Check } from '../../check.js';
import type { Draft } from '../../finding.js';
import { isOfOtherWhole } from '../../parts/breakdowns.js';
import { combined } from '../../parts/combined.js';
import { isListedWrong } from '../../parts/judge-breakdown.js';
import { isOfRegion, nearestOf } from '../../parts/nearest.js';
import { sameScale, widened } from '../../parts/scale.js';
import { sumDraft } from '../../parts/sum-draft.js';

function* find(given: Case): Generator<Draft> {
  for (const sum of SUMS) {
    if (!sum.parts.every((code) => given.bySubject.has(code))) continue;
    const wholes = (given.bySubject.get(sum.whole) ?? []).filter((entry) => isLevel(entry) && isOfRegion(entry));
    for (const alike of groupBy(wholes, ({ document, fact }) => `${document.name} ${fact.period}`).values()) {
      const found = alike.flatMap((whole) => judged(given, whole, sum));
      // Where one figure of the year fits, another is of another group (民营, 不含农户).
      if (!found.includes(FITS)) yield* found.filter((one) => one !== FITS);
    }
  }
}

const FITS = 'fits';

/** Nothing where a part is missing. One choice of the nearest parts has to fit. */
function judged(given: Case, whole: Entry, sum: Sum): readonly (Draft | typeof FITS)[] {
  const codes = [...sum.parts, ...(sum.minus ?? [])];
  const choices = combined(
    codes.map((code) =>
      nearestOf(given, whole, { code, of: whole.amount!.of }).filter(
        (part) => sameScale(part, whole) && !isOfOtherWhole(part, sum.whole),
      ),
    ),
  );
  const signs = codes.map((_, at) => (at < sum.parts.length ? 1 : -1));
  const [first] = choices;
  const size = widened(whole.amount!.interval, sum.allowed ?? 0);
  if (first === undefined) return [];
  if (choices.some((parts) => meet(sumOf(parts, signs), size))) return [FITS];
  if (isListedWrong(whole)) return [];
  const code = sum.minus ? 'difference' : 'does-not-add-up';
  return [sumDraft({ severity: 'error', code, whole, parts: first, signs })];
}

function sumOf(parts: readonly Entry[], signs: readonly number[]): Interval {
  return total(parts.map(({ amount }, at) => scale(amount!.interval, signs[at]!)));
}

export const check: Check = {
  id: 'sum-identity',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 总量指标与其分项',
  find,
};
