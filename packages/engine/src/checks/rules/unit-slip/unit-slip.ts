import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type ConfusedUnits, confusedUnits, cropsBeyondAll } from '../../confused-units.js';
import { type DigitSlip, digitSlips } from '../../digit-slips.js';
import { citeNamed, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type LostMultiplier, lostMultipliers } from '../../lost-multipliers.js';
import { type Misconversion, misconversions } from '../../misconversions.js';
import { tensOf } from '../../power-of-ten.js';
import { print } from '../../print.js';

function* find({ documents, bySubject }: Case): Generator<Draft> {
  for (const { entries } of documents) {
    for (const found of misconversions(entries)) yield misconverted(found);
    for (const found of cropsBeyondAll(entries)) yield confused(found, 'part-beyond-whole');
  }
  for (const same of bySubject.values()) {
    if (same.length < 2) continue;
    for (const slip of digitSlips(same)) yield apart(slip);
    for (const found of lostMultipliers(same)) yield lost(found);
    for (const found of confusedUnits(same)) yield confused(found, found.times === 2 ? 'confused-jin' : 'confused-mu');
  }
}

function misconverted({ first, second, power }: Misconversion): Draft {
  const { unit } = second.fact;
  const fit = print(first.amount!.value / second.amount!.size);
  return {
    severity: 'error',
    code: power === null ? 'conversion' : 'conversion-by-tens',
    params: { first: signed(first), second: signed(second), fit, unit, tens: tensOf(power) },
    spans: [cite(second), cite(first)],
    arithmetic: `${signed(first)} = ${fit}${unit} ≠ ${signed(second)}`,
  };
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

export const check: Check = {
  id: 'unit-slip',
  group: 'units',
  severity: 'error',
  source: 'GB 3100 量和单位; 专家核对: 数量级与单位换算',
  find,
};
