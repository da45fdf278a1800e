import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import type { Interval } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { ALTOGETHER, wordsBefore } from '../../growth/words.js';
import { print } from '../../print.js';

/** Yearly growth in per cent beyond which a headline figure of a whole region is likelier a slipped digit than true. Set by hand, with room for small counties. */
const USUAL: ReadonlyMap<string, Interval> = new Map([
  ['gdp', { low: -25, high: 45 }],
  ['gdp-per-capita', { low: -25, high: 45 }],
  ['resident-income', { low: -15, high: 35 }],
  ['urban-income', { low: -15, high: 35 }],
  ['rural-income', { low: -15, high: 40 }],
  ['rural-net-income', { low: -15, high: 40 }],
  ['retail-sales', { low: -45, high: 60 }],
  ['cpi', { low: -4, high: 12 }],
  ['resident-population', { low: -12, high: 15 }],
  ['registered-population', { low: -12, high: 15 }],
]);

function* find({ entries }: Case): Generator<Draft> {
  for (const rate of entries) {
    const usual = rate.fact.code === null ? undefined : USUAL.get(rate.fact.code);
    if (usual === undefined || !isYearly(rate)) continue;
    const { value } = rate.amount!;
    if (value >= usual.low && value <= usual.high) continue;
    yield {
      severity: 'question',
      code: 'out-of-proportion',
      params: { name: rate.fact.indicator, rate: print(value, rate.fact.decimals), low: usual.low, high: usual.high },
      spans: [cite(rate)],
      arithmetic: `${print(value, rate.fact.decimals)}% ∉ [${usual.low}%, ${usual.high}%]`,
    };
  }
}

/** On the year before, or a mean; not over several years, and not of a part of the region. */
function isYearly(rate: Entry): boolean {
  const { fact, amount, years, document } = rate;
  if (amount?.of !== 'percent' || years === null || fact.scope !== '') return false;
  if (fact.measure === 'cagr') return true;
  const words = wordsBefore(rate);
  if (fact.measure !== 'growth' || fact.base !== null || years.from !== years.to || ALTOGETHER.test(words))
    return false;
  return document.frame.span === null || /同比|比上年|较上年|年增长/.test(words);
}

export const check: Check = {
  id: 'implausible-growth',
  group: 'growth',
  severity: 'question',
  source: '国家统计局 数据审核: 极值与异常值',
  find,
};
