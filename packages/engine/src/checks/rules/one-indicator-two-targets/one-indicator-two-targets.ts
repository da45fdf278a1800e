import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { type Clash, clashesOf, isInTable } from '../../clashes.js';
import { citeNamed, differ, type Figure, isAim, isYearly, meantOf, signed, statedOf } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { growthAimsBehind } from '../../growth-aims.js';

function* find(given: Case): Generator<Draft> {
  for (const clash of clashesOf(given, isFirm, statedOf)) if (!isInTable(given, clash.one)) yield draft(clash);
  for (const clash of clashesOf(given, isPlanned, statedOf)) if (isOdd(clash)) yield draft(clash, 'striven-for');
  for (const { one, other } of growthAimsBehind(given)) yield draft({ one, other, figures: [one] }, 'growth-target');
}

/** 以上 and 左右 count for nothing: a plan that sets 65%以上 and 80%以上 has two targets although 80 is 65 or more. */
function isFirm(figure: Figure): boolean {
  return isPlanned(figure) && !figure.fact.soft;
}

function isPlanned(figure: Figure): boolean {
  return isAim(figure) && !isYearly(figure) && figure.fact.rule !== 'table';
}

/** A goal that is only striven for (力争) may go beyond the firm one behind it; odd is one that a later chapter leaves behind, or less than it. */
function isOdd({ one, other }: Clash): boolean {
  if (one.fact.soft === other.fact.soft || one.document.frame.span === null) return false;
  return one.fact.soft || other.amount.value < one.amount.value;
}

function draft({ one, other, figures }: Clash, asked?: string): Draft {
  const apart = asked === undefined && differ(meantOf(one), meantOf(other));
  return {
    severity: apart ? 'error' : 'question',
    code: asked ?? (apart ? 'two-values' : 'two-thresholds'),
    params: {
      name: one.fact.indicator,
      first: signed(one),
      second: signed(other),
      year: other.years.to,
    },
    spans: [other, ...figures.filter((figure) => figure !== other)].map(citeNamed),
    arithmetic: `${signed(one)} ≠ ${signed(other)}`,
  };
}

export const check: Check = {
  id: 'one-indicator-two-targets',
  group: 'targets',
  severity: 'error',
  source: '专家核对规划文本: 同一指标在不同章节取值一致',
  find,
};
