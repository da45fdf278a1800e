import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { boundOf, comparisonOf } from '../../follow-up/shortfall.js';
import { type Handed, levelsOf } from '../../follow-up/upper.js';

/** Rates that are owed to everybody, or cut everywhere: no part may stay behind without the whole doing so. */
const OWED = /(?:覆盖|参保|达标|处理|安全利用|普及|巩固|入学|入园)率$|能耗|排放|用水量|耗水/;

function* find(given: Case): Generator<Draft> {
  for (const { handed } of levelsOf(given)) {
    for (const one of handed) {
      const weaker = isComparable(one) ? weakest(one) : null;
      if (weaker !== null) yield draft(one, weaker);
    }
  }
}

/** Only rates can be held against those of a larger region, and only those that bind or are owed. */
function isComparable({ upper, binding }: Handed): boolean {
  return upper.amount.of === 'percent' && (binding === true || (binding === null && OWED.test(upper.fact.indicator)));
}

/** The target below that lies on the wrong side, if every one that is set does. */
function weakest({ upper, lower }: Handed): Figure | null {
  const bound = boundOf(upper);
  if (bound === null || lower.length === 0) return null;
  const weak = lower.filter(({ amount }) =>
    bound === 'floor' ? amount.printed.high < upper.amount.printed.low : amount.printed.low > upper.amount.printed.high,
  );
  return weak.length === lower.length ? weak[0]! : null;
}

function draft({ upper, binding }: Handed, lower: Figure): Draft {
  return {
    severity: 'question',
    code: binding === true ? 'weaker-binding' : 'weaker',
    params: { name: lower.fact.indicator, upper: signed(upper), lower: signed(lower), year: upper.years.to },
    spans: [cite(lower), cite(upper)],
    arithmetic: comparisonOf(upper, lower),
  };
}

export const check: Check = {
  id: 'weaker-than-upper',
  group: 'follow-up',
  severity: 'question',
  source: '国家发展规划法第二十四条: 主要目标衔接; checks by hand, no. 23',
  between: true,
  find,
};
