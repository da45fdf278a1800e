import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import { type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type Allotted, allottedIn, isWeaker } from '../../follow-up/allotted.js';
import { deadlinesIn } from '../../follow-up/deadlines.js';
import { boundOf, comparisonOf } from '../../follow-up/shortfall.js';
import { type Handed, type Level, levelsOf } from '../../follow-up/upper.js';

/** Rates that are owed to everybody, or cut everywhere: no part may stay behind without the whole doing so. */
const OWED = /(?:覆盖|参保|达标|处理|安全利用|普及|巩固|入学|入园)率$|能耗|排放|用水量|耗水/;

function* find(given: Case): Generator<Draft> {
  for (const level of levelsOf(given)) {
    const allotted = allottedIn(level);
    const answered = new Set(allotted.flatMap(({ lower }) => lower));
    for (const one of allotted) {
      if (one.lower.every((figure) => isWeaker(one, figure))) yield allottedDraft(one);
    }
    for (const one of level.handed) {
      const weaker = isComparable(one) ? weakest(one) : null;
      if (weaker !== null && !answered.has(weaker)) yield draft(one, weaker);
    }
    yield* laterThan(level);
  }
}

/** Tasks in the same words with a later year. */
function* laterThan({ upper, plan }: Level): Generator<Draft> {
  const above = deadlinesIn(upper);
  if (above.size === 0) return;
  for (const [task, own] of deadlinesIn(plan)) {
    const asked = above.get(task)?.toSorted((one, other) => other.year - one.year)[0];
    const [first] = own.toSorted((one, other) => one.year - other.year);
    if (asked === undefined || first!.year <= asked.year) continue;
    yield {
      severity: 'question',
      code: 'later',
      params: { upper: asked.year, lower: first!.year },
      spans: [citeRange(plan, first!.start, first!.end), citeRange(upper, asked.start, asked.end)],
      arithmetic: `${first!.year} > ${asked.year}`,
    };
  }
}

function allottedDraft(one: Allotted): Draft {
  const { upper, lower, binding } = one;
  const [first] = lower;
  const sign = first!.amount.value < 0 || boundOf(upper) === 'floor' ? '<' : '>';
  return {
    severity: 'question',
    code: binding ? 'weaker-than-allotted-binding' : 'weaker-than-allotted',
    params: { name: first!.fact.indicator, upper: signed(upper), lower: signed(first!), year: upper.years.to },
    spans: [cite(first!), cite(upper)],
    arithmetic: `${signed(first!)} ${sign} ${signed(upper)}`,
  };
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
