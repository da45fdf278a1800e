import { endOf } from '../figures/period.js';
import type { Plotted } from './evidence.js';
import type { ChartPath, IndicatorPage, Subject } from './model.js';
import { levelBaseOf, type Placed } from './placed.js';

/** What will stand on one axis, before it is put into words. */
export interface Axis {
  readonly subject: Subject;
  /** The first year of a total, for its title. */
  readonly from: number;
  readonly unit: string;
  readonly form: 'line' | 'columns';
  readonly figures: readonly Plotted[];
  readonly held: readonly Drawn[];
  readonly former: readonly Drawn[];
  readonly yearTargets: readonly Drawn[];
  readonly means: readonly Mean[];
  readonly paths: readonly ChartPath[];
  /** Of a total: the first year without a figure while later ones have one. */
  readonly missing: number | null;
  /** Of a total: how it was worked out, where it was not printed. */
  readonly worked: 'summed' | 'compounded' | null;
}

/** A target in the unit of its axis. */
export interface Drawn {
  readonly from: number;
  readonly at: number;
  readonly value: number;
  readonly upper: number | null;
  readonly decimals: number;
  readonly comparator: Placed['target']['comparator'];
  readonly form: 'mark' | 'span' | 'limit';
  readonly forbidden: 'below' | 'above' | 'both' | null;
  /** Of a multiple: how many times, which is what was promised. */
  readonly times: { readonly value: number; readonly decimals: number } | null;
}

export interface Mean {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export function drawnOf(page: IndicatorPage, placed: Placed): Drawn | null {
  const { target, factor, judged } = placed;
  if (target.value === null) return null;
  const base = target.kind === 'multiple' ? levelBaseOf(page, judged) : null;
  const decimals = target.decimals ?? 0;
  const form = formOf(target.kind);
  return {
    from: form === 'mark' ? target.toYear : target.fromYear,
    at: target.toYear,
    value: target.value * (base ?? factor),
    upper: target.upper === null ? null : target.upper * (base ?? factor),
    decimals: base === null ? placesAfter(decimals, factor) : (judged?.base?.decimals ?? 0),
    comparator: target.comparator,
    form,
    forbidden: form === 'limit' ? forbiddenBy(target.comparator, page.indicator.direction) : null,
    times: base === null ? null : { value: target.value, decimals },
  };
}

export function yearTargetsOf(placed: Placed, subject: Subject): readonly Drawn[] {
  const { judged, factor, target } = placed;
  return (judged?.yearTargets ?? []).flatMap(({ period, value, decimals, comparator, measure }) => {
    if (axisOfYear(measure, target.kind, placed.subject) !== subject) return [];
    const own = subject === 'level' ? factor : 1;
    return {
      from: endOf(period),
      at: endOf(period),
      value: value * own,
      upper: null,
      decimals: placesAfter(decimals, own),
      comparator: comparator ?? target.comparator,
      form: 'mark' as const,
      forbidden: null,
      times: null,
    };
  });
}

function axisOfYear(
  measure: 'level' | 'change' | 'mean-change' | 'since-base' | 'since-january' | null,
  kind: Placed['target']['kind'],
  subject: Subject | null,
): Subject | null {
  if (measure === 'change') return 'growth';
  if (measure === 'since-base') return subject === 'sum' || subject === 'since-base' ? subject : null;
  if (measure === 'level') return 'level';
  return measure === null && kind !== 'cumulative-sum' ? subject : null;
}

function formOf(kind: Placed['target']['kind']): Drawn['form'] {
  if (kind === 'mean-growth') return 'span';
  return kind === 'each-year' || kind === 'floor' ? 'limit' : 'mark';
}

/** A bare limit is a ceiling for what should fall and a floor for everything else. */
function forbiddenBy(
  comparator: Drawn['comparator'],
  direction: IndicatorPage['indicator']['direction'],
): Drawn['forbidden'] {
  if (comparator === 'range') return 'both';
  if (comparator === '<=') return 'above';
  if (comparator === '>=') return 'below';
  return direction === 'down' ? 'above' : 'below';
}

function placesAfter(decimals: number, factor: number): number {
  return Math.max(0, decimals - Math.round(Math.log10(factor)));
}
