import { endOf } from '../figures/period.js';
import type { Axis, Mean } from './axis.js';
import { figuresOf, inTime, type Plotted } from './evidence.js';
import type { IndicatorPage } from './model.js';
import type { Placed } from './placed.js';
import { standing } from './standing.js';
import { totalAxes } from './total-axes.js';

/** Everything that could be drawn of an indicator: what targets are judged by first, then the levels, then the growth. */
export function axesOf(page: IndicatorPage, placed: readonly Placed[]): readonly Axis[] {
  const axes = [...totalAxes(page, placed), levelAxis(page, placed), growthAxis(page, placed)];
  return axes.sort((one, other) => Number(other.held.length > 0) - Number(one.held.length > 0));
}

/** One value alone is no course, unless something was promised. */
export function isDrawable({ figures, held, yearTargets }: Axis): boolean {
  return figures.length > 1 || (figures.length === 1 && held.length + yearTargets.length > 0);
}

function levelAxis(page: IndicatorPage, placed: readonly Placed[]): Axis {
  const figures = figuresOf(page, 'level');
  const isYearly =
    placed.some(({ target }) => target.kind === 'cumulative-sum') || page.observations.some(isSinceJanuary);
  return {
    ...standing(page, placed, 'level'),
    unit: page.indicator.unit,
    form: isYearly ? 'columns' : 'line',
    figures: figures.length === 0 ? [] : [...basesOf(placed, figures), ...figures].sort(inTime),
  };
}

function isSinceJanuary({ measure }: IndicatorPage['observations'][number]): boolean {
  return measure === 'since-january';
}

/** The base that a plan prints, where no figure of that year is kept. */
function basesOf(placed: readonly Placed[], figures: readonly Plotted[]): readonly Plotted[] {
  const missing = placed.flatMap(({ judged, subject, factor }) => {
    const base = judged?.base;
    if (subject !== 'level' || base == null || figures.some(({ at }) => at === base.year)) return [];
    const status = base.estimated === true ? ('estimate' as const) : ('actual' as const);
    const { year, value, decimals } = base;
    const definition = figures[0]?.definition ?? null;
    return [{ period: String(year), at: year, value: value * factor, decimals, status, definition }];
  });
  return missing.filter((one, index) => missing.findIndex(({ at }) => at === one.at) === index);
}

function growthAxis(page: IndicatorPage, placed: readonly Placed[]): Axis {
  const own = standing(page, placed, 'growth');
  return {
    ...own,
    unit: '%',
    form: 'columns',
    figures: figuresOf(page, 'change'),
    means: meansOf(placed).filter(isFirst),
  };
}

/** The mean growth as it came out, over the years of its target. */
function meansOf(placed: readonly Placed[]): Axis['means'] {
  return placed.flatMap(({ target, judged }) => {
    const latest = judged?.latest;
    if (target.kind !== 'mean-growth' || target.until !== null || judged === undefined || latest == null) return [];
    return [{ from: judged.span.from, to: Math.ceil(endOf(latest.period)), value: Number(latest.value.toFixed(2)) }];
  });
}

function isFirst(one: Mean, index: number, all: readonly Mean[]): boolean {
  return all.findIndex(({ from, to, value }) => from === one.from && to === one.to && value === one.value) === index;
}
