import type { Case } from '../../../entries/case.js';
import { meet, plus } from '../../../entries/interval.js';
import { lengthOf } from '../../../entries/years.js';
import { additionsOf, baseBefore, totalsOf, yearsWithin } from '../../additions.js';
import type { Check } from '../../check.js';
import { citeNamed, type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { print, printRange } from '../../print.js';

/** Without a base, smaller numbers may well be added to none: 新增1个, 达到1个. */
const FEWEST = 10;
/** A time of at least so many years, */
const LONG = 3;
/** of which one makes more than this share, in per cent, leaves too little for the others. */
const MOST_OF_IT = 45;

function* find(given: Case): Generator<Draft> {
  for (const added of additionsOf(given)) {
    if (lengthOf(added.years) >= LONG) yield* filledByOneYear(given, added);
    if (!added.subject.added) continue;
    for (const total of totalsOf(given, added)) {
      const base = baseBefore(given, added, total);
      yield* base === null ? withoutBase(added, total) : withBase(added, total, base);
    }
  }
}

function* withoutBase(added: Figure, total: Figure): Generator<Draft> {
  const many = added.amount.value >= FEWEST * added.amount.size;
  if (!many || !meet(added.amount.printed, total.amount.printed)) return;
  yield {
    severity: 'question',
    code: 'one-number-for-both',
    params: { name: total.fact.indicator, added: signed(added), reached: signed(total) },
    spans: [total, added].map(citeNamed),
    arithmetic: `+${signed(added)}, =${signed(total)}`,
  };
}

function* withBase(added: Figure, total: Figure, base: Figure): Generator<Draft> {
  const sum = plus(base.amount.interval, added.amount.interval);
  if (meet(sum, total.amount.interval)) return;
  const equal = meet(added.amount.printed, total.amount.printed);
  // Firms also close: a total below base and additions is right where the addition is not said to be net.
  if (!equal && sum.low > total.amount.interval.high && !added.fact.indicator.includes('净增')) return;
  const [first, second, both] = [base.amount.value, added.amount.value, base.amount.value + added.amount.value].map(
    (value) => print(value / total.amount.size),
  );
  yield {
    severity: equal ? 'error' : 'question',
    code: equal ? 'base-forgotten' : 'does-not-add-up',
    params: {
      name: total.fact.indicator,
      added: signed(added),
      reached: signed(total),
      base: signed(base),
      sum: printRange(sum, total.amount, total.fact.decimals),
      unit: total.fact.unit,
    },
    spans: [total, added, base].map(citeNamed),
    arithmetic: `${first} + ${second} = ${both} ≠ ${signed(total)}`,
  };
}

/** 五年新设63万户 against 31万户 in one of the five: the longer figure is a net rise, or of something else. */
function* filledByOneYear(given: Case, long: Figure): Generator<Draft> {
  for (const one of yearsWithin(given, long)) {
    const share = (one.amount.value / long.amount.value) * 100;
    if (share < MOST_OF_IT) continue;
    yield {
      severity: 'question',
      code: 'one-year-fills-span',
      params: {
        name: long.fact.indicator,
        span: signed(long),
        years: lengthOf(long.years),
        year: one.years.to,
        one: signed(one),
        share: print(share, 0),
      },
      spans: [long, one].map(citeNamed),
      arithmetic: `${signed(one)} / ${signed(long)} = ${print(share, 0)}%`,
    };
  }
}

export const check: Check = {
  id: 'added-or-reached',
  group: 'targets',
  severity: 'error',
  source: '专家核对规划文本: 新增数与达到数的关系为 基数 + 新增 = 达到',
  find,
};
