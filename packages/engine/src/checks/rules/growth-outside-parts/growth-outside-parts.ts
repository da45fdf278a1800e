import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { type Interval, meet } from '../../../entries/interval.js';
import { SUMS, type Sum } from '../../../vocabulary/sums.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { combined } from '../../parts/combined.js';
import { isOfRegion, nearestOf } from '../../parts/nearest.js';
import { print } from '../../print.js';

/** Where parts and whole differ by definition their growth may lie so many points outside. */
const POINTS = 0.5;

function* find(given: Case): Generator<Draft> {
  for (const sum of SUMS) {
    if (sum.minus !== undefined || !sum.parts.every((code) => given.bySubject.has(code))) continue;
    for (const whole of given.bySubject.get(sum.whole) ?? []) {
      const draft = isGrowth(whole) && isOfRegion(whole) ? judged(given, whole, sum) : null;
      if (draft) yield draft;
    }
  }
}

function isGrowth({ fact, amount }: Entry): boolean {
  return (fact.measure === 'growth' || fact.measure === 'cagr') && amount?.of === 'percent';
}

/** Silent where one choice of the nearest rates has the whole between them. */
function judged(given: Case, whole: Entry, { parts, allowed }: Sum): Draft | null {
  const alike = (entry: Entry) => isGrowth(entry) && entry.fact.measure === whole.fact.measure;
  const choices = combined(parts.map((code) => nearestOf(given, whole, { code, of: 'percent' }, alike)));
  const [first] = choices;
  const room = allowed === undefined ? 0 : POINTS;
  if (first === undefined || choices.some((rates) => meet(between(rates, room), whole.amount!.interval))) return null;
  return draft(whole, first);
}

function between(rates: readonly Entry[], room: number): Interval {
  const ends = rates.map(({ amount }) => amount!.interval);
  return {
    low: Math.min(...ends.map(({ low }) => low)) - room,
    high: Math.max(...ends.map(({ high }) => high)) + room,
  };
}

function draft(whole: Entry, rates: readonly Entry[]): Draft {
  const sorted = rates.toSorted((one, other) => one.amount!.value - other.amount!.value);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  return {
    severity: 'error',
    code: 'outside',
    params: {
      name: whole.fact.indicator,
      rate: rateOf(whole),
      lowest: lowest.fact.indicator + rateOf(lowest),
      highest: highest.fact.indicator + rateOf(highest),
    },
    spans: [cite(whole), ...rates.map(cite)],
    arithmetic: `${rateOf(whole)} ∉ ${rateOf(lowest)}–${rateOf(highest)}`,
  };
}

/** A fall with its minus. */
function rateOf({ fact, amount }: Entry): string {
  return `${print(amount!.value, fact.decimals)}%`;
}

export const check: Check = {
  id: 'growth-outside-parts',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《中国国民经济核算体系(2016)》: 总体增速是各部分增速的加权平均',
  find,
};
