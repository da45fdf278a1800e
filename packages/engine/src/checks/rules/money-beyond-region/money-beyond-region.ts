import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { isLevel, isResult } from '../../../entries/look-up.js';
import { isSpecific } from '../../../entries/specific.js';
import type { Check } from '../../check.js';
import { citeNamed, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isOfRegion } from '../../parts/nearest.js';
import { print } from '../../print.js';

/** What a year brings to a region, with how many times as much its projects of several years may come to. */
const WHOLES: readonly (readonly [code: string, times: number])[] = [
  ['fixed-investment', 25],
  ['gdp', 15],
];
const MONEY = /投资|产值|收入|销售额|支出/;
/** 万 for 亿. */
const SLIP = 1e4;

function* find({ documents }: Case): Generator<Draft> {
  for (const { entries } of documents) yield* oversizedIn(entries);
}

/** Amounts that only fit the region where 亿元 is read as 万元. */
function* oversizedIn(entries: readonly Entry[]): Generator<Draft> {
  const wholes = WHOLES.flatMap(([code, times]) => {
    const whole = largestOf(entries, code);
    return whole === null ? [] : [{ whole, most: whole.amount!.value * times }];
  });
  const [first] = wholes;
  if (first === undefined) return;
  for (const part of entries) {
    const value = part.amount?.value ?? 0;
    if (!isMoney(part) || wholes.some(({ most }) => value < most) || value / SLIP > first.whole.amount!.value) continue;
    yield draft(part, first.whole);
  }
}

function isMoney({ fact, amount, subject }: Entry): boolean {
  if (amount?.of !== 'yuan' || fact.measure !== 'level' || !fact.unit.includes('亿')) return false;
  return !subject.key.includes('·') && (fact.rule === 'investment' || MONEY.test(fact.indicator));
}

/** Of the results that a document gives for the whole region, the largest. */
function largestOf(entries: readonly Entry[], code: string): Entry | null {
  let largest: Entry | null = null;
  for (const entry of entries) {
    if (entry.subject.key !== code || !isLevel(entry) || !isResult(entry)) continue;
    if (entry.amount?.of !== 'yuan' || !isSpecific(entry) || !isOfRegion(entry)) continue;
    if (largest === null || entry.amount.value > largest.amount!.value) largest = entry;
  }
  return largest;
}

function draft(part: Entry, whole: Entry): Draft {
  const ratio = print(part.amount!.value / whole.amount!.value, 0);
  return {
    severity: 'question',
    code: 'beyond',
    params: {
      part: signed(part),
      name: whole.fact.indicator,
      whole: signed(whole),
      ratio,
      fit: part.fact.unit.replace(/万?亿/, (unit) => (unit === '亿' ? '万' : '亿')),
    },
    spans: [part, whole].map(citeNamed),
    arithmetic: `${signed(part)} / ${signed(whole)} = ${ratio}`,
  };
}

export const check: Check = {
  id: 'money-beyond-region',
  group: 'units',
  severity: 'question',
  source: '专家核对: 数量级; 固定资产投资、地区生产总值 统计口径',
  find,
};
