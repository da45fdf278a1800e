import type { Case } from '../../../entries/case.js';
import { sameReach } from '../../../entries/specific.js';
import type { Check } from '../../check.js';
import { citeNamed, signed, verbOf } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isClimbing, isFlow, isHeld, isHopedFor, isKept, type Step, sidesOf, stepsOf } from '../../last-results.js';
import { print } from '../../print.js';

/** What a year brings varies: between these shares of last year's result, in per cent, a target is worth a word; below, it is of something else. */
const MUCH_LOWER = 80;
const OTHER_THING = 20;
/** Below this share it is a step back where more is striven for: nearer by, last year's result is only rounded off. */
const LOWER = 98;
/** Below this share, the same for a yearly rise in money, which is meant to go on. */
const SMALLER_RISE = 90;

function* find(given: Case): Generator<Draft> {
  for (const step of stepsOf(given, 'level')) {
    if (!isBelow(step) || isHeld(step.aim)) continue;
    if (isKept(step.aim)) {
      if (step.aim.fact.comparator !== '>=' || isClimbing(step)) yield draft(step, 'question', 'below-result');
    } else if (isFlow(step.aim) && shareOf(step) > OTHER_THING) {
      if (isStrivenFor(step) && shareOf(step) < LOWER) yield draft(step, 'question', 'striven-below');
      else if (shareOf(step) < MUCH_LOWER) yield draft(step, 'note', 'flow-below');
    }
  }
  for (const step of stepsOf(given, 'delta')) {
    const rising = step.aim.amount.value > 0 && step.aim.amount.of === 'yuan';
    if (rising && isBelow(step) && shareOf(step) < SMALLER_RISE) yield draft(step, 'question', 'smaller-rise');
  }
}

/** The sign of 以上 left aside: 91.5%以上 after 92.1% asks for less than there is. */
function isBelow({ aim, result }: Step): boolean {
  return aim.amount.printed.high < result.amount.printed.low && result.fact.comparator !== '<=';
}

/** Verbs of what is to be come to, not of a task that is set. */
const REACHED = /达到?|突破|实现/;

/** Whether more visitors, sales or income are striven for: 力争接待游客…, 旅游收入达到…. A floor (以上) says nothing about more. */
function isStrivenFor({ aim, result }: Step): boolean {
  const words = aim.fact.soft || REACHED.test(verbOf(aim));
  return words && aim.fact.comparator === '=' && isHopedFor(aim) && sameReach(aim, result);
}

function shareOf({ aim, result }: Step): number {
  return (aim.amount.value / result.amount.value) * 100;
}

function draft(step: Step, severity: Draft['severity'], code: string): Draft {
  const { aim, result } = step;
  return {
    severity,
    code,
    params: {
      name: aim.fact.indicator,
      aim: signed(aim),
      result: signed(result),
      year: result.years.to,
      share: print(100 - shareOf(step), 0),
    },
    spans: sidesOf(step).map(citeNamed),
    arithmetic: `${signed(aim)} < ${signed(result)}`,
  };
}

export const check: Check = {
  id: 'target-below-result',
  group: 'targets',
  severity: 'question',
  source: '专家核对报告文本: 年度目标一般不低于上年结果',
  find,
};
