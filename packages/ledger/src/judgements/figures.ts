import type { Observation } from '@outturn/engine';
import { isPeriod } from './periods.js';
import { type FigureShown, SERIES, type SeriesShown } from './rows.js';

/** Why a row that is there was not judged by. */
export type LeftOutReason =
  /** Not decided yet, or sent back. What was decided before it still counts. */
  | 'draft'
  | 'submitted'
  | 'passed'
  | 'returned'
  /** Statistics have a figure of the same period, or else a document has. */
  | 'weaker-series'
  /** The sum of the same year up to a later month holds it already. */
  | 'summed-up-later'
  /** Its period is no year, month or day. */
  | 'period-unreadable'
  /** The target is in another unit than its indicator. */
  | 'other-unit';

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** Figures that can be judged by, and how many cannot. */
export interface Chosen {
  readonly used: readonly FigureShown[];
  readonly left: readonly LeftOut[];
}

/** Of each period the figures of the strongest series, and of the months of a year that was over on a date the last. */
export function choose({ figures, undecided }: SeriesShown, definition: string | null, on: string): Chosen {
  const readable = figures.filter(({ period }) => isPeriod(period));
  const strong = strongest(readable, definition);
  const used = withoutEarlierSums(strong, Number(on.slice(0, 4)));
  const left: readonly LeftOut[] = [
    ...undecided.map(({ state, count }) => ({ reason: state, count })),
    { reason: 'period-unreadable', count: figures.length - readable.length },
    { reason: 'weaker-series', count: readable.length - strong.length },
    { reason: 'summed-up-later', count: strong.length - used.length },
  ];
  return { used, left };
}

/** A figure that names no definition is taken to be in that of the target. */
function strongest(figures: readonly FigureShown[], definition: string | null): readonly FigureShown[] {
  const best = new Map<string, FigureShown[]>();
  for (const row of figures) {
    const key = `${row.period} ${row.measure} ${row.definition ?? definition ?? ''}`;
    const held = best.get(key);
    const lead = held === undefined ? -1 : rankOf(row) - rankOf(held[0]!);
    if (lead < 0) best.set(key, [row]);
    else if (lead === 0) held!.push(row);
  }
  return [...best.values()].flat();
}

function rankOf({ series }: FigureShown): number {
  return SERIES.indexOf(series);
}

/** Sums since January follow one another: of a year that is over only the last says something. */
function withoutEarlierSums(figures: readonly FigureShown[], thisYear: number): readonly FigureShown[] {
  const last = new Map<string, string>();
  const isOver = ({ measure, period }: FigureShown) =>
    measure === 'since-january' && Number(period.slice(0, 4)) < thisYear;
  const keyOf = ({ period, definition, prices }: FigureShown) => `${period.slice(0, 4)} ${definition} ${prices}`;
  for (const row of figures) {
    if (isOver(row) && endsLater(row.period, last.get(keyOf(row)))) last.set(keyOf(row), row.period);
  }
  return figures.filter((row) => !isOver(row) || last.get(keyOf(row)) === row.period);
}

/** A year ends later than its months. */
function endsLater(period: string, other: string | undefined): boolean {
  return other === undefined || period.padEnd(10, '~') > other.padEnd(10, '~');
}

export function figureOf({ period, measure, value, decimals, status, definition, prices }: FigureShown): Observation {
  return {
    period,
    measure,
    value,
    decimals,
    status,
    ...(definition === null ? {} : { definition }),
    ...(prices === null ? {} : { prices }),
  };
}

/** How many were left out for each reason. */
export function added(left: readonly LeftOut[]): readonly LeftOut[] {
  const counts = new Map<LeftOutReason, number>();
  for (const { reason, count } of left) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
}
