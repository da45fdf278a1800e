import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeNamed, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isClimbing, isHeld, isKept, type Step, sidesOf, stepsOf } from '../../last-results.js';

/** From here on a share can only be held. */
const NEARLY_ALL = 99;

function* find(given: Case): Generator<Draft> {
  for (const step of stepsOf(given, 'level'))
    if (isMet(step) && !isHeld(step.aim) && !isClimbing(step)) yield draft(step);
}

/** Whether last year's result is already all that the threshold asks for. */
function isMet({ aim, result }: Step): boolean {
  if (aim.fact.comparator !== '>=' || result.fact.comparator === '<=' || !isKept(aim)) return false;
  if (aim.amount.of === 'percent' && aim.amount.value >= NEARLY_ALL) return false;
  return result.amount.value >= aim.amount.value;
}

function draft(step: Step): Draft {
  const { aim, result } = step;
  return {
    severity: 'question',
    code: result.amount.value > aim.amount.value ? 'passed' : 'same-threshold',
    params: { name: aim.fact.indicator, aim: signed(aim), result: signed(result), year: result.years.to },
    spans: sidesOf(step).map(citeNamed),
    arithmetic: `${signed(result)} → ${signed(aim)}`,
  };
}

export const check: Check = {
  id: 'target-already-met',
  group: 'targets',
  severity: 'question',
  source: '专家核对报告文本: 年度目标应当高于上年已经达到的水平',
  find,
};
