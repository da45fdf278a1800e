import type { Case } from '../../../entries/case.js';
import { type Interval, meet } from '../../../entries/interval.js';
import { isSpecific } from '../../../entries/specific.js';
import { indicatorByCode } from '../../../vocabulary/indicators/index.js';
import { plausibleIn } from '../../../vocabulary/plausible.js';
import type { Check } from '../../check.js';
import { citeNamed, type Figure, isFigure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { printRange } from '../../print.js';

function* find({ entries }: Case): Generator<Draft> {
  for (const entry of entries) {
    const { code, measure } = entry.fact;
    if (measure !== 'level' || code === null || !isFigure(entry)) continue;
    const indicator = indicatorByCode(code);
    const range = indicator === null ? null : plausibleIn(indicator, entry.amount);
    if (range === null || meet(entry.amount.printed, range) || isAboveWhole(entry, range.high) || !isSpecific(entry))
      continue;
    yield draft(entry, range);
  }
}

/** Shares above 100 % are reported as such by impossible-share. */
function isAboveWhole({ amount }: Figure, high: number): boolean {
  return amount.of === 'percent' && high === 100 && amount.value > high;
}

/** Below nought where nothing can be less than nought is wrong whatever is meant. */
function draft(figure: Figure, range: Interval): Draft {
  const { fact, amount } = figure;
  const negative = amount.value < 0 && range.low >= 0;
  const within = printRange(range, amount, SIGNIFICANT);
  return {
    severity: negative ? 'error' : 'question',
    code: negative ? 'negative' : 'outside',
    params: { name: fact.indicator, value: signed(figure), range: within, unit: fact.unit },
    spans: [citeNamed(figure)],
    arithmetic: negative ? `${signed(figure)} < 0` : `${signed(figure)} ∉ ${within}`,
  };
}

/** Decimals of an end in a large unit (亿元). */
const SIGNIFICANT = 4;

export const check: Check = {
  id: 'impossible-value',
  group: 'units',
  severity: 'error',
  source: '指标目录 合理范围; 专家核对: 数据跳变与单位错位',
  find,
};
