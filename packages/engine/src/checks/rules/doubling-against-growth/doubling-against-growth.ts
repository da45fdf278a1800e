import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { compounded, meet } from '../../../entries/interval.js';
import { sameSentence } from '../../../entries/look-up.js';
import { yearOf, yearsOf } from '../../../entries/years.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft, Severity } from '../../finding.js';
import { calledSo, factorOf } from '../../growth/doubling.js';
import { yearlyBehind } from '../../growth/yearly-behind.js';
import { print, printRange } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const doubling of given.entries) {
    const factor = factorOf(doubling);
    if (factor === null) continue;
    const behind = yearlyBehind(doubling);
    for (const rate of new Set([...(given.bySubject.get(doubling.subject.key) ?? []), ...(behind ? [behind] : [])])) {
      const years = yearsTogether(doubling, rate);
      const severity = years === null ? null : judge(doubling, rate, years, factor);
      if (severity !== null) yield draft(doubling, rate, years!, factor, severity);
    }
  }
}

/** Null where the two fit. 左右 is no room for another result after ten years, but asks to be asked. */
function judge(doubling: Entry, rate: Entry, years: number, factor: number): Severity | null {
  const called = calledSo(doubling, factor);
  const { interval, printed, value } = rate.amount!;
  if (meet(compounded(printed, years), called)) return null;
  if (meet(compounded(interval, years), called)) return rate.fact.comparator === '~' ? 'question' : null;
  return (1 + value / 100) ** years < factor ? 'error' : 'question';
}

/** How many years the doubling and the mean rate both cover; null where they are not of the same years. */
function yearsTogether(doubling: Entry, rate: Entry): number | null {
  if (rate.fact.measure !== 'cagr' || rate.amount?.of !== 'percent' || rate.document !== doubling.document) return null;
  if (rate.fact.role !== doubling.fact.role || rate.years === null) return null;
  const base = yearOf(yearsOf(doubling.fact.base ?? ''));
  const { from, to } = rate.years;
  if (yearOf(doubling.years) !== to) return null;
  if (sameSentence(doubling, rate)) return base !== null && base < to ? to - base : to - from + 1;
  return base === from - 1 ? to - base : null;
}

function draft(doubling: Entry, rate: Entry, years: number, factor: number, severity: Severity): Draft {
  const value = rate.amount!.value;
  const reached = (1 + value / 100) ** years;
  const needed = (factor ** (1 / years) - 1) * 100;
  const { decimals } = rate.fact;
  return {
    severity,
    code: reached < factor ? 'too-slow' : 'too-fast',
    params: {
      name: doubling.fact.indicator,
      words: doubling.fact.quote,
      rate: print(value, decimals),
      years,
      factor,
      reached: printRange(compounded(rate.amount!.interval, years), { size: 1 }, 2),
      needed: print(needed, 2),
    },
    spans: [cite(rate), cite(doubling)],
    arithmetic: `${print(1 + value / 100, 4)}^${years} = ${print(reached, 2)} ≠ ${factor}; ${factor}^(1/${years}) − 1 = ${print(needed, 2)}%`,
  };
}

export const check: Check = {
  id: 'doubling-against-growth',
  group: 'growth',
  severity: 'error',
  source: '统计常识: 翻番所需年均增速(水平法)',
  find,
};
