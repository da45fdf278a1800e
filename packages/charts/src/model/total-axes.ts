import type { Axis } from './axis.js';
import { figuresOf, type Plotted } from './evidence.js';
import type { IndicatorPage } from './model.js';
import type { Placed } from './placed.js';
import { standing } from './standing.js';
import { changesFrom, changesOfLevels, sumsFrom, type Totals } from './totals.js';

type Total = 'sum' | 'since-base';

/** A total has an axis of its own for each first year. */
export function totalAxes(page: IndicatorPage, placed: readonly Placed[]): readonly Axis[] {
  return (['sum', 'since-base'] as const).flatMap((subject) => {
    const own = placed.filter((one) => one.subject === subject);
    const starts = own.filter(({ target }) => target.until === null && !target.isWithdrawn);
    const years = new Set(starts.map(({ target }) => target.fromYear));
    return [...years].map((from) => {
      return totalAxis(
        page,
        own.filter(({ target }) => target.fromYear === from),
        subject,
        from,
      );
    });
  });
}

function totalAxis(page: IndicatorPage, own: readonly Placed[], subject: Total, from: number): Axis {
  const to = Math.max(...own.map(({ target }) => target.toYear));
  const totals = subject === 'sum' ? sums(page, from, to) : changes(page, from, to);
  const worked = subject === 'sum' ? ('summed' as const) : ('compounded' as const);
  return {
    ...standing(page, own, subject),
    from,
    unit: subject === 'sum' ? page.indicator.unit : '%',
    form: 'line',
    figures: totals.figures,
    missing: totals.missing,
    worked: totals.isWorked ? worked : null,
  };
}

function sums(page: IndicatorPage, from: number, to: number): Totals {
  return sumsFrom(figuresOf(page, 'level'), printedIn(page, from, to), from, to);
}

/** By the rates of the years, or else by the levels. */
function changes(page: IndicatorPage, from: number, to: number): Totals {
  const byRates = changesFrom(figuresOf(page, 'change'), printedIn(page, from, to), from, to);
  if (byRates.figures.length > 0) return byRates;
  return { figures: changesOfLevels(figuresOf(page, 'level'), from, to), missing: null, isWorked: false };
}

function printedIn(page: IndicatorPage, from: number, to: number): readonly Plotted[] {
  return figuresOf(page, 'since-base').filter(({ at }) => at >= from && at <= to);
}
