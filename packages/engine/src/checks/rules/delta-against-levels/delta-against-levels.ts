import type { Case } from '../../../entries/case.js';
import { meet } from '../../../entries/interval.js';
import { sameSentence } from '../../../entries/look-up.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft, Severity } from '../../finding.js';
import { apart, isTakenFrom, shareChange } from '../../growth/apart.js';
import { isStart } from '../../growth/levels.js';
import { type Rise, risesSinceLastYear, risesTold } from '../../growth/rises.js';
import { worded } from '../../growth/worded.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const delta of given.entries) {
    if (delta.fact.measure !== 'delta') continue;
    const told = risesTold(given, delta);
    if (told.length > 0) yield* judged(told, 'two-levels');
    else yield* judged(risesSinceLastYear(given, delta), 'last-year');
  }
}

function* judged(rises: readonly Rise[], code: string): Generator<Draft> {
  const [rise] = rises;
  if (rise === undefined || rises.some((one) => meet(apart(one), one.delta.amount!.interval))) return;
  if (code === 'two-levels' ? rises.some(isRelative) : rises.some(isRevision)) return;
  const told = isStart(rise.from) || sameSentence(rise.from, rise.to);
  yield draft(rise, told ? 'error' : 'question', code);
}

/** Points that are the relative change are the business of percent-against-points. */
function isRelative(rise: Rise): boolean {
  return rise.delta.amount!.of === 'points' && isTakenFrom(shareChange(rise).percent, rise.delta);
}

/** Last year's figure of what is revised every year may be so much off: a share of the level, or points. */
const REVISED_SHARE = 0.01;
const REVISED_POINTS = 0.3;

function isRevision({ delta, from, to }: Rise): boolean {
  if (!isRestated(to.fact.code, to.fact.indicator) && from.fact.role !== 'estimate') return false;
  const gap = Math.abs(to.amount!.value - from.amount!.value - delta.amount!.value);
  return gap <= (to.amount!.of === 'percent' ? REVISED_POINTS : REVISED_SHARE * Math.abs(to.amount!.value)) + 1e-9;
}

function draft(rise: Rise, severity: Severity, code: string): Draft {
  const { delta, from, to, steps } = rise;
  const [start, end, written] = [from.amount!, to.amount!, delta.amount!];
  const decimals = Math.max(from.fact.decimals, to.fact.decimals);
  const actual = (end.value - start.value) / end.size / steps;
  const span = `${print(end.value / end.size, to.fact.decimals)} − ${print(start.value / end.size, decimals)}`;
  const shown = steps === 1 ? span : `(${span}) ÷ ${steps}`;
  return {
    severity,
    code,
    params: {
      name: to.fact.indicator,
      from: worded(from),
      where: from.document.name,
      to: worded(to),
      delta: worded(delta),
      difference: print(
        Math.abs((end.value - start.value) / written.size / steps),
        Math.max(decimals, delta.fact.decimals) + (steps === 1 ? 0 : 1),
      ),
      unit: delta.fact.unit,
    },
    spans: [cite(delta), cite(to), cite(from)],
    arithmetic: `${shown} = ${print(actual, steps === 1 ? decimals : decimals + 1)} ≠ ${print(written.value / (written.of === 'points' ? 1 : end.size), Math.max(delta.fact.decimals, decimals))}`,
  };
}

export const check: Check = {
  id: 'delta-against-levels',
  group: 'growth',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 增长量',
  find,
};
