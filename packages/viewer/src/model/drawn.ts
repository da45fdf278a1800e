import { axisText, axisUnitOf, type ChartModel, type ChartPoint, type ChartTarget, type Opened } from '@outturn/charts';
import type { Fact, Locale } from '@outturn/engine';
import type { Messages } from '../messages/messages.js';
import { roleOf, saidOf } from './figure.js';
import type { FactRef } from './indicators.js';
import type { Point } from './series.js';

interface Drawn {
  readonly model: ChartModel;
  /** To which fact each point leads. */
  readonly refs: ReadonlyMap<Opened, FactRef>;
  readonly current: Opened | undefined;
}

/** What documents say of an indicator as a chart: no more than they say, so there is no expected path and no judgement in it. */
export function drawnOf(all: readonly Point[], open: Fact, title: string, locale: Locale, words: Messages): Drawn {
  const points = eachOnce(all, open);
  const unit = axisUnitOf(open.unit, Math.max(...points.map(({ value }) => Math.abs(value))), locale);
  const short = ({ value, fact }: Point): string =>
    axisText(value, fact.decimals, unit, locale) + (fact.unit === '%' ? '%' : '');
  const text = ({ year, fact }: Point): string => words.chart.point(year, saidOf(fact, words), roleOf(fact, words));
  const values = new Map(points.filter(isReached).map((point) => [point, pointOf(point, short(point), text(point))]));
  const goals = points.filter((point) => !isReached(point));
  const targets = new Map(
    goals.map((point) => {
      const label = point.year === goals[goals.length - 1]!.year ? [words.roles.target, short(point)] : [];
      return [point, targetOf(point, label, text(point))];
    }),
  );
  const both = [...values, ...targets];
  const years = points.map(({ year }) => year);
  return {
    model: {
      id: 'fact',
      locale,
      subject: 'level',
      title,
      description: words.chart.description(points.length, Math.min(...years), Math.max(...years)),
      form: 'line',
      unit,
      runs: runsOf(values),
      means: [],
      targets: [...targets.values()],
      former: [],
      yearTargets: [],
      paths: [],
      expected: new Map(),
      breaks: [],
      judgedOn: null,
      notes: [],
    },
    refs: new Map(both.map(([{ ref }, of]) => [of, ref])),
    current: both.find(([{ fact }]) => fact === open)?.[1],
  };
}

/** Documents repeat themselves: the same value of a year is one point, which leads to the fact that is open where that is one of them. */
function eachOnce(points: readonly Point[], open: Fact): readonly Point[] {
  const once = new Map<string, Point>();
  for (const point of points) {
    const { role, comparator, decimals } = point.fact;
    const key = [point.year, point.value, role, comparator, decimals].join();
    if (!once.has(key) || point.fact === open) once.set(key, point);
  }
  return [...once.values()];
}

function isReached({ fact }: Point): boolean {
  return fact.role !== 'target';
}

function pointOf({ year, value, fact }: Point, short: string, text: string): ChartPoint {
  return { at: year, value, status: fact.role === 'estimate' ? 'estimate' : 'actual', short, text };
}

function targetOf({ year, value, fact }: Point, label: readonly string[], text: string): ChartTarget {
  const place = { from: year, at: year, value, upper: null };
  return { ...place, comparator: fact.comparator, form: 'mark', forbidden: null, label, text };
}

/** Of several values of a year, the line takes the one that was read last; the others stand alone. */
function runsOf(values: ReadonlyMap<Point, ChartPoint>): readonly (readonly ChartPoint[])[] {
  const last = new Map([...values.values()].map((point) => [point.at, point]));
  const others = [...values.values()].filter((point) => last.get(point.at) !== point);
  return [[...last.values()], ...others.map((point) => [point])].filter((run) => run.length > 0);
}
