import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { compounded, type Interval } from '../../../entries/interval.js';
import { isResult } from '../../../entries/look-up.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft, Severity } from '../../finding.js';
import { leadsOn, levelsBefore, type YearOn, yearOn, yearOnApart } from '../../growth/last-year.js';
import { isReal } from '../../growth/prices.js';
import { worded } from '../../growth/worded.js';
import { print, printRange } from '../../print.js';

/** So many points between the stated growth and the one from level to level are a revision of last year's figure. */
const REVISION = 1.5;
/** The same where the text tells level and growth in different places, so that they may be of different things. */
const APART = 5;
/** Revisions are no larger than this factor: beyond it a digit has slipped. */
const SLIP = 1.5;

function* find(given: Case): Generator<Draft> {
  const said = new Set<string>();
  for (const rate of given.entries) {
    if (rate.fact.measure !== 'growth' || rate.amount?.of !== 'percent' || !isResult(rate)) continue;
    const beside = yearOn(given, rate);
    const step = beside ?? yearOnApart(given, rate);
    if (step === null || step.to.amount!.of === 'percent' || said.has(`${rate.subject.key} ${step.year}`)) continue;
    const befores = levelsBefore(given, step, 'elsewhere');
    const [before] = befores;
    if (before === undefined || befores.some((level) => fits(level, step, beside === null ? APART : REVISION)))
      continue;
    // A level that is far from its sheet is found there, not by its growth.
    if (before.fact.rule === 'sheet' && isFarOff(before, step)) continue;
    said.add(`${rate.subject.key} ${step.year}`);
    yield draft(step, before);
  }
}

function fits(before: Entry, step: YearOn, revision: number): boolean {
  const off = grown(before, step.to) - step.change.amount!.value;
  return leadsOn(before, step) || Math.abs(off) <= revision;
}

/** From level to level, in per cent. */
function grown(before: Entry, to: Entry): number {
  return (to.amount!.value / before.amount!.value - 1) * 100;
}

function isFarOff(before: Entry, { change, to }: YearOn): boolean {
  const implied = to.amount!.value / (1 + change.amount!.value / 100) / before.amount!.value;
  return implied > SLIP || implied < 1 / SLIP;
}

function gravity(before: Entry, step: YearOn): Severity {
  if (isFarOff(before, step)) return 'error';
  const { code, indicator, role } = before.fact;
  return role === 'estimate' || isReal(step.change) || isRestated(code, indicator) ? 'question' : 'error';
}

function draft(step: YearOn, before: Entry): Draft {
  const { change, to, year } = step;
  const [start, end, rate] = [before.amount!, to.amount!, change.amount!];
  const decimals = Math.max(to.fact.decimals, before.fact.decimals);
  const implied = end.value / (1 + rate.value / 100);
  return {
    severity: gravity(before, step),
    code: isFarOff(before, step) ? 'far-off' : 'other-base',
    params: {
      name: to.fact.indicator,
      year,
      last: year - 1,
      to: worded(to),
      from: worded(before),
      where: before.document.name,
      rate: print(rate.value, change.fact.decimals),
      actual: print(grown(before, to), 1),
      base: printRange(impliedBase(step), start, before.fact.decimals),
      unit: before.fact.unit,
    },
    spans: [cite(change), cite(to), cite(before)],
    arithmetic: `${print(end.value / end.size, to.fact.decimals)} ÷ ${print(1 + rate.value / 100, 4)} = ${print(implied / end.size, decimals)} ≠ ${print(start.value / end.size, decimals)}`,
  };
}

function impliedBase({ change, to }: YearOn): Interval {
  const growth = compounded(change.amount!.interval, 1);
  return { low: to.amount!.interval.low / growth.high, high: to.amount!.interval.high / growth.low };
}

export const check: Check = {
  id: 'growth-against-last-year',
  group: 'growth',
  severity: 'error',
  source: '统计公报 notes: 增长速度以上年核实数为基数',
  between: true,
  find,
};
