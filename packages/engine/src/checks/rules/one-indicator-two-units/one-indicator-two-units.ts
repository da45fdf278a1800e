import type { Case } from '../../../entries/case.js';
import { sameDefinition } from '../../../entries/look-up.js';
import { isSpecific } from '../../../entries/specific.js';
import { sameYears } from '../../../entries/years.js';
import { conversionOf, type Dimension } from '../../../vocabulary/conversions.js';
import type { Check } from '../../check.js';
import { isLong } from '../../digit-slips.js';
import { citeNamed, type Figure, isFigure, sameStanding, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isAddable } from '../../parts/scale.js';

function* find({ bySubject }: Case): Generator<Draft> {
  for (const group of bySubject.values()) {
    if (group.length < 2) continue;
    const figures = group.filter((entry): entry is Figure => isFigure(entry) && isAmount(entry));
    for (const [at, later] of figures.entries()) {
      const first = figures.slice(0, at).find((earlier) => isSameNumber(earlier, later));
      if (first !== undefined) yield draft(first, later);
    }
  }
}

function isAmount(figure: Figure): boolean {
  return figure.fact.measure === 'level' && isAddable(figure) && isLong(figure);
}

/** The same digits of the same indicator and year, in units that do not measure the same. */
function isSameNumber(one: Figure, other: Figure): boolean {
  return (
    one.fact.value === other.fact.value &&
    sameYears(one.years, other.years) &&
    differ(one.fact.unit, other.fact.unit) &&
    sameStanding(one, other) &&
    sameDefinition(one, other) &&
    isSpecific(one) &&
    isSpecific(other)
  );
}

/** Money in two currencies, or one dimension in two sizes (亿 and 万, 亩 and 公顷). */
function differ(one: string, other: string): boolean {
  if (one === other) return false;
  const [first, second] = [conversionOf(one), conversionOf(other)];
  return first.of === second.of ? first.size !== second.size : isMoney(first.of) && isMoney(second.of);
}

function isMoney(of: Dimension): boolean {
  return of === 'yuan' || of === 'dollar' || of === 'euro';
}

function draft(first: Figure, later: Figure): Draft {
  return {
    severity: 'error',
    code: first.amount.of === later.amount.of ? 'sizes' : 'currencies',
    params: { name: later.fact.indicator, first: signed(first), second: signed(later), year: later.years.to },
    spans: [later, first].map(citeNamed),
    arithmetic: `${signed(first)} ≠ ${signed(later)}`,
  };
}

export const check: Check = {
  id: 'one-indicator-two-units',
  group: 'units',
  severity: 'error',
  source: 'GB 3100 量和单位; 专家核对: 同一指标同一计量单位',
  find,
};
