import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { around, meet } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type ConfusedUnits, confusedUnits, cropsBeyondAll } from '../../confused-units.js';
import { type DigitSlip, digitSlips } from '../../digit-slips.js';
import { citeNamed, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type LostMultiplier, lostMultipliers } from '../../lost-multipliers.js';
import { powerOfTen } from '../../power-of-ten.js';
import { print } from '../../print.js';

/** What stands between a quantity and the same in another unit: 3.6万亩（折合2400公顷）. */
const CONVERTED = /^[，,、]?(?:[（(](?:折合|约合|折|合|即|约)?|折合|约合|合)约?$/;
const LONGEST = 8;
/** What rounding may take from a ratio of ten, as a share of it. */
const ROUNDING = 0.03;

function* find({ documents, bySubject }: Case): Generator<Draft> {
  for (const { entries } of documents) {
    for (const [at, second] of entries.entries()) yield* converted(entries[at - 1], second);
    for (const found of cropsBeyondAll(entries)) yield confused(found, 'part-beyond-whole');
  }
  for (const same of bySubject.values()) {
    if (same.length < 2) continue;
    for (const slip of digitSlips(same)) yield apart(slip);
    for (const found of lostMultipliers(same)) yield lost(found);
    for (const found of confusedUnits(same)) yield confused(found, found.times === 2 ? 'confused-jin' : 'confused-mu');
  }
}

/** The conversions that a text prints itself. */
function* converted(first: Entry | undefined, second: Entry): Generator<Draft> {
  if (first === undefined || second.fact.start - first.fact.end > LONGEST || !isConverted(first, second)) return;
  const [one, other] = [first.amount!, second.amount!];
  if (meet(one.printed, other.printed)) return;
  const ratio = other.value / one.value;
  const power = powerOfTen(around(ratio, ratio * ROUNDING));
  const fit = print(one.value / other.size);
  const { unit } = second.fact;
  yield {
    severity: 'error',
    code: power === null ? 'conversion' : 'conversion-by-tens',
    params: { first: signed(first), second: signed(second), fit, unit, tens: tensOf(power ?? 1) },
    spans: [cite(second), cite(first)],
    arithmetic: `${signed(first)} = ${fit}${unit} ≠ ${signed(second)}`,
  };
}

/** Whether the second is the first in another unit of one dimension. */
function isConverted({ fact: first, amount: one, document }: Entry, { fact: second, amount: other }: Entry): boolean {
  if (one === null || one.of !== other?.of || one.of === 'count' || one.of === 'other') return false;
  return first.unit !== second.unit && CONVERTED.test(document.text.slice(first.end, second.start).replace(/\s/g, ''));
}

function apart({ code, entries, power, arithmetic }: DigitSlip): Draft {
  const [one, other] = entries;
  return {
    severity: 'error',
    code,
    params: { name: one.fact.indicator, first: signed(one), second: signed(other), tens: tensOf(power) },
    spans: entries.map(citeNamed),
    arithmetic,
  };
}

function lost({ whole, short, multiplier }: LostMultiplier): Draft {
  return {
    severity: 'question',
    code: 'lost-multiplier',
    params: { name: short.fact.indicator, first: signed(short), second: signed(whole), multiplier },
    spans: [short, whole].map(citeNamed),
    arithmetic: `${signed(whole)} / ${signed(short)} = ${print(whole.amount.value / short.amount.value, 0)}`,
  };
}

function confused({ first, second, times }: ConfusedUnits, code: string): Draft {
  const { unit, decimals } = first.fact;
  const value = print(second.amount.value / first.amount.size, decimals + 1);
  return {
    severity: 'error',
    code,
    params: {
      name: first.fact.indicator,
      part: second.fact.indicator,
      first: signed(first),
      second: signed(second),
      times,
    },
    spans: [second, first].map(citeNamed),
    arithmetic: `${signed(second)} = ${value}${unit} ${code === 'part-beyond-whole' ? '>' : '≠'} ${signed(first)}`,
  };
}

function tensOf(power: number): number {
  return Math.max(power, 1 / power);
}

export const check: Check = {
  id: 'unit-slip',
  group: 'units',
  severity: 'error',
  source: 'GB 3100 量和单位; 专家核对: 数量级与单位换算',
  find,
};
