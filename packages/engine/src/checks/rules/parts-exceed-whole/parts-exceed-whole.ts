import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { groupBy } from '../../../entries/group.js';
import { isDated, isLevel } from '../../../entries/look-up.js';
import { isSpecific } from '../../../entries/specific.js';
import { BOUNDS, type Bound } from '../../../vocabulary/sums.js';
import type { Check } from '../../check.js';
import type { Draft } from '../../finding.js';
import { isListedWrong } from '../../parts/judge-breakdown.js';
import { isCumulative, isOfRegion, nearestOf } from '../../parts/nearest.js';
import { netAboveGross } from '../../parts/net-above-gross.js';
import { printedOf, sameScale } from '../../parts/scale.js';
import { sumDraft } from '../../parts/sum-draft.js';

function* find(given: Case): Generator<Draft> {
  for (const document of given.documents) {
    for (const { gross, net } of netAboveGross(document)) {
      yield sumDraft({ severity: 'error', code: 'above', whole: gross, parts: [net], relation: '>' });
    }
  }
  for (const bound of BOUNDS) {
    if (!bound.parts.some((code) => given.bySubject.has(code))) continue;
    for (const whole of largestByYear(given, bound.whole)) {
      const draft = judged(given, whole, bound);
      if (draft && !isListedWrong(whole)) yield draft;
    }
  }
}

/** Of several figures of one document for one year the largest leaves most room. */
function largestByYear({ bySubject }: Case, code: string): readonly Entry[] {
  const wholes = (bySubject.get(code) ?? []).filter(
    (entry) => isLevel(entry) && isDated(entry) && isSpecific(entry) && isOfRegion(entry),
  );
  const byYear = groupBy(wholes, ({ document, fact }) => `${document.name} ${fact.period}`);
  return [...byYear.values()].map((same) => same.toSorted((one, other) => printedOf(other) - printedOf(one))[0]!);
}

function judged(given: Case, whole: Entry, bound: Bound): Draft | null {
  const parts = bound.parts.flatMap((code) => smallestOf(given, whole, code));
  if (parts.length === 0) return null;
  if (bound.asked) return asked(whole, parts, bound.asked, bound.unless);
  const low = parts.reduce((so, { amount }) => so + amount!.interval.low, 0);
  if (low <= whole.amount!.interval.high) return null;
  return sumDraft({ severity: bound.loose ? 'question' : 'error', code: 'above', whole, parts, relation: '>' });
}

/** Of several figures the smallest takes least room. */
function smallestOf(given: Case, whole: Entry, code: string): readonly Entry[] {
  const found = nearestOf(given, whole, { code, of: whole.amount!.of }).filter(
    (part) => sameScale(part, whole) && !isCumulative(part),
  );
  return found.toSorted((one, other) => printedOf(one) - printedOf(other)).slice(0, 1);
}

/** What is grown takes up the land as printed: a floor (以上) at least, 左右 about. */
function asked(
  whole: Entry,
  parts: readonly Entry[],
  [from, to]: readonly [number, number],
  unless?: RegExp,
): Draft | null {
  const share = parts.reduce((so, part) => so + printedOf(part), 0) / printedOf(whole);
  if (parts.length < 2 || share < from || share > to) return null;
  if (parts.some((part) => unless?.test(paragraphOf(part)))) return null;
  const more = share > 1;
  return sumDraft({
    severity: 'question',
    code: more ? 'more-than-there-is' : 'all-used-up',
    whole,
    parts,
    relation: more ? '>' : '≈',
  });
}

function paragraphOf({ fact, document: { text } }: Entry): string {
  const end = text.indexOf('\n', fact.end);
  return text.slice(text.lastIndexOf('\n', fact.start) + 1, end === -1 ? text.length : end);
}

export const check: Check = {
  id: 'parts-exceed-whole',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 总量指标与其分项',
  find,
};
