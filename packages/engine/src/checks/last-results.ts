import { beforeName } from '../entries/before.js';
import type { Case } from '../entries/case.js';
import type { Entry } from '../entries/entry.js';
import { catalogued, sameDefinition } from '../entries/look-up.js';
import { isSpecific } from '../entries/specific.js';
import { yearOf } from '../entries/years.js';
import { findIndicator } from '../vocabulary/indicators/index.js';
import type { Field, Indicator } from '../vocabulary/indicators/indicator.js';
import { type Figure, isAddition, isAim, isFigure, scaleOf, verbOf } from './figures.js';

/** A target for one year with the result of the year before. */
export interface Step {
  readonly aim: Figure;
  readonly result: Figure;
  /** Targets for later years (of a five-year plan), in the order of the documents. */
  readonly later: readonly Figure[];
}

/**
 * Yearly targets of levels or of increases, each with last year's result of the same indicator in the same words of definition: one step
 * for each target, with the result of its own document where there is one. Budgets have the same heads in each account and are left out.
 */
export function* stepsOf(given: Case, measure: 'level' | 'delta'): Generator<Step> {
  for (const aim of given.entries) {
    if (aim.fact.role !== 'target' || aim.fact.measure !== measure || !isYearly(aim)) continue;
    const alike = alikeOf(given, aim);
    const last = alike.filter((figure) => isResultBefore(figure, aim));
    const result = last.find(({ document }) => document === aim.document) ?? last[0];
    if (result === undefined) continue;
    yield { aim, result, later: alike.filter((figure) => isAim(figure) && figure.years.from > aim.years.to) };
  }
}

/** A target of a yearly plan or report for the year after the one that it reports on. */
function isYearly(entry: Entry): entry is Figure {
  const { frame, standing } = entry.document;
  if (standing !== 'own' || frame.kind === 'budget-report' || frame.span !== null || frame.year === null) return false;
  return isFigure(entry) && yearOf(entry.years) === frame.year + 1 && isSpecific(entry);
}

/** Figures of one year for the same indicator, on the same scale, in all documents of the region. */
function alikeOf({ bySubject }: Case, aim: Figure): readonly Figure[] {
  const code = indicatorOf(aim)?.code;
  const others = code === undefined || code === aim.subject.key ? [] : (bySubject.get(code) ?? []);
  return [...(bySubject.get(aim.subject.key) ?? []), ...others].filter(
    (entry): entry is Figure =>
      entry.fact.measure === aim.fact.measure &&
      entry.document.standing === 'own' &&
      isFigure(entry) &&
      yearOf(entry.years) !== null &&
      scaleOf(entry) === scaleOf(aim),
  );
}

function isResultBefore(figure: Figure, aim: Figure): boolean {
  const { years } = figure;
  return years.to === aim.years.to - 1 && !isAim(figure) && isSpecific(figure) && sameDefinition(figure, aim);
}

/** Air is measured in the city: with 中心城区 before it or not, it is one indicator. */
const IN_THE_CITY = /^(?:中心城区|主城区|城区|市区)/;
const AIR = /air|^pm/;

function indicatorOf(figure: Figure): Indicator | null {
  const { code, indicator } = figure.fact;
  if (code !== null) return catalogued(figure);
  const bare = IN_THE_CITY.test(indicator) ? findIndicator(indicator.replace(IN_THE_CITY, '')) : null;
  return bare !== null && AIR.test(bare.code) ? bare : null;
}

/** Whether a lower value next year is a step back: shares and stocks of which more is better. */
export function isKept(figure: Figure): boolean {
  const known = indicatorOf(figure);
  if (known !== null) return known.direction === 'up' && known.flow !== 'flow' && !isAddition(figure);
  return figure.amount.of === 'percent' && /(?:率|比重|占比|比例)$/.test(figure.fact.indicator);
}

/** Whether it is what a year brings, so that it varies from year to year. */
export function isFlow(figure: Figure): boolean {
  const known = indicatorOf(figure);
  if (known === null) return figure.amount.of !== 'percent';
  return known.direction === 'up' && (known.flow === 'flow' || isAddition(figure));
}

/** Fields whose yearly sums markets bring; what an office does in a year (jobs found, trees planted, funds won) is set as a task. */
const HOPED_FOR: ReadonlySet<Field> = new Set(['economy', 'industry', 'trade', 'income', 'culture']);

/** Whether it is a sum of money or of visitors that a year is hoped to bring, more of it every year. */
export function isHopedFor(figure: Figure): boolean {
  const known = indicatorOf(figure);
  if (known === null || !isFlow(figure) || !HOPED_FOR.has(known.field)) return false;
  return known.unit === 'money' || (known.unit === 'people' && known.field === 'culture');
}

/** Words of floors and of what is held: 稳定在, 保持, 不低于. */
const HELD = /稳定|保持|维持|巩固|守住|不[低少小]于|控制|以内/;

/** Whether the target only asks to hold what there is. */
export function isHeld(aim: Figure): boolean {
  return HELD.test(verbOf(aim)) || HELD.test(beforeName(aim, 4));
}

/** Whether a later target (of a five-year plan) still lies above the result, so that this year's should lead there. */
export function isClimbing({ result, later }: Step): boolean {
  return later.some(({ amount }) => amount.printed.low > result.amount.printed.high);
}

/** The target with what it is held against: last year's result, and the next target that another document sets. */
export function sidesOf({ aim, result, later }: Step): readonly Figure[] {
  const next = later.find(({ document }) => document !== aim.document);
  return next === undefined ? [aim, result] : [aim, result, next];
}
