import { partsOf } from '../figures/units.js';
import type { IndicatorPage, Judged, Subject, TargetVersion } from './model.js';

/** Which targets are drawn: those of a plan, or these. */
export interface Choice {
  readonly plan?: string;
  readonly targets?: readonly string[];
}

/** A target with the axis on which it stands; null where it stands on none of them. */
export interface Placed {
  readonly target: TargetVersion;
  readonly judged: Judged | undefined;
  readonly subject: Subject | null;
  /** What brings its value to the unit of the axis: a target in 亿元 of an indicator in 万元 is multiplied by 10,000. */
  readonly factor: number;
  readonly otherUnit: boolean;
}

export function placedTargets(page: IndicatorPage, { plan, targets }: Choice): readonly Placed[] {
  return page.targets
    .filter((one) => (plan === undefined || one.plan === plan) && (targets === undefined || targets.includes(one.id)))
    .map((target) => place(page, target));
}

function place(page: IndicatorPage, target: TargetVersion): Placed {
  const judged = page.judgements.find((one) => one.target === target.id);
  const wanted = subjectOf(page, target, judged);
  const factor = wanted === 'level' || wanted === 'sum' ? factorOf(page, target) : 1;
  return {
    target,
    judged,
    subject: factor === null ? null : wanted,
    factor: factor ?? 1,
    otherUnit: factor === null,
  };
}

function subjectOf(page: IndicatorPage, { kind, unit }: TargetVersion, judged: Judged | undefined): Subject | null {
  switch (kind) {
    case 'end-level':
    case 'floor':
    case 'assigned':
    case 'rank':
      return 'level';
    case 'mean-growth':
      return 'growth';
    case 'cumulative-sum':
      return 'sum';
    case 'cumulative-change':
      return 'since-base';
    case 'each-year':
      return has(page, 'level') ? 'level' : 'growth';
    case 'year-by-year':
      return unit === '%' && page.indicator.unit !== '%' ? 'growth' : 'level';
    case 'multiple':
      return levelBaseOf(page, judged) === null ? null : 'level';
    case 'relative':
    case 'milestone':
      return null;
  }
}

/** The level that a multiple is taken of. */
export function levelBaseOf(page: IndicatorPage, judged: Judged | undefined): number | null {
  return has(page, 'level') && judged?.base != null ? judged.base.value : null;
}

function has(page: IndicatorPage, measure: 'level' | 'change'): boolean {
  return page.observations.some((one) => one.measure === measure);
}

function factorOf(page: IndicatorPage, { unit, kind }: TargetVersion): number | null {
  if (kind === 'multiple' || unit === page.indicator.unit) return 1;
  const own = partsOf(unit);
  const axis = partsOf(page.indicator.unit);
  return own.stem === axis.stem ? 10 ** (own.power - axis.power) : null;
}
