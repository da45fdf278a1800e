import type { Case } from '../../../entries/case.js';
import { meet } from '../../../entries/interval.js';
import { isResult } from '../../../entries/look-up.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import type { Draft, Severity } from '../../finding.js';
import { atLeast, compound, exactly, type Makeup, makeupsOf, rounded } from '../../growth/makeup.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const total of given.entries) {
    for (const makeup of makeupsOf(given, total)) {
      const severity = judge(makeup);
      if (severity !== null) yield draft(makeup, severity);
    }
  }
}

/** Null where the figures fit, or where open comparators leave room. */
function judge(makeup: Makeup): Severity | null {
  const { total, rates } = makeup;
  const open = [total, ...rates].some(({ fact }) => fact.comparator !== '=');
  if (isPlainSum(makeup) && !meet(compound(makeup, exactly), total.amount!.printed)) {
    // 每年降低3%以上 does not add up to 累计降低15%; a growth of more than 3% a year does.
    if (open)
      return total.amount!.value < 0 && !meet(compound(makeup, atLeast), total.amount!.printed) ? 'question' : null;
    return isResult(total) && meet(compound(makeup, rounded), total.amount!.interval) ? 'question' : 'error';
  }
  if (open || meet(compound(makeup, rounded), total.amount!.interval)) return null;
  return isResult(total) ? 'question' : 'error';
}

function isPlainSum(makeup: Makeup): boolean {
  return Math.abs(sumOf(makeup) - makeup.total.amount!.value) < 1e-6;
}

function sumOf({ rates, years }: Makeup): number {
  return rates.reduce((sum, { amount }) => sum + amount!.value, 0) * years;
}

function draft(makeup: Makeup, severity: Severity): Draft {
  const { total, rates, years } = makeup;
  const value = total.amount!.value;
  const decimals = Math.max(1, total.fact.decimals);
  const { low } = compound(makeup, exactly);
  const count = years === 1 ? rates.length : years;
  const needed = ((1 + value / 100) ** (1 / count) - 1) * 100;
  const product =
    years === 1
      ? rates.map(({ amount }) => print(1 + amount!.value / 100, 4)).join(' × ')
      : `${print(1 + rates[0]!.amount!.value / 100, 4)}^${years}`;
  return {
    severity,
    code: isPlainSum(makeup) ? 'added-up' : 'does-not-compound',
    params: {
      name: total.fact.indicator,
      rates: rates.map(({ amount, fact }) => `${print(Math.abs(amount!.value), fact.decimals)}%`).join('、'),
      years: count,
      total: print(Math.abs(value), total.fact.decimals),
      compound: print(Math.abs(low), decimals),
      needed: print(Math.abs(needed), 2),
    },
    spans: [
      cite(total),
      ...rates.map((rate, at) => (at === 0 ? cite(rate) : citeRange(rate.document, rate.fact.start, rate.fact.end))),
    ],
    arithmetic: `${product} − 1 = ${print(low, decimals)}% ≠ ${print(value, total.fact.decimals)}%`,
  };
}

export const check: Check = {
  id: 'compound-against-sum',
  group: 'growth',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 定基与环比发展速度(连乘)',
  find,
};
