import type { Fact } from '@outturn/engine';
import { type ReactElement, useId } from 'react';
import { figureOf, roleOf } from '../model/figure.js';
import { ticksOf } from '../model/scale.js';
import type { Point } from '../model/series.js';
import { nameOf } from './parts.js';
import { useView } from './view.js';

const WIDTH = 420;
const HEIGHT = 190;
const EDGE = { top: 26, right: 18, bottom: 26, left: 54 };

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** The values of an indicator over the years. Every point opens its fact. */
export function Chart({ points, open }: { readonly points: readonly Point[]; readonly open: Fact }): ReactElement {
  const { words } = useView();
  const id = useId();
  const title = words.chart.title(nameOf(open), words.measures[open.measure], open.unit);
  const years = points.map(({ year }) => year);
  const from = Math.min(...years);
  const to = Math.max(...years);
  const ticks = ticksOf(
    points.map(({ value }) => value),
    4,
  );
  const scales = scalesOf(from, to, ticks[0]!, ticks[ticks.length - 1]!);
  return (
    <figure className="ov-chart">
      <figcaption>{title}</figcaption>
      <div className="ov-plot">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
          <title id={`${id}t`}>{title}</title>
          <desc id={`${id}d`}>{words.chart.description(points.length, from, to)}</desc>
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0 ${scales.y(tick)})`}>
              <line className="ov-grid" x1={EDGE.left} x2={WIDTH - EDGE.right} />
              <text x={EDGE.left - 8} dy="0.32em" textAnchor="end">
                {String(tick).replace('-', '−')}
              </text>
            </g>
          ))}
          {labelledYears(years).map((year) => (
            <text key={year} x={scales.x(year)} y={HEIGHT - 6} textAnchor="middle">
              {year}
            </text>
          ))}
          <Line points={points.filter(({ fact }) => fact.role !== 'target')} scales={scales} name="ov-line-actual" />
          <Line points={towardsTargets(points)} scales={scales} name="ov-line-target" />
        </svg>
        {points.map((point) => (
          <Dot
            key={`${point.ref.document}-${point.ref.fact}`}
            point={point}
            scales={scales}
            open={point.fact === open}
          />
        ))}
      </div>
    </figure>
  );
}

function scalesOf(from: number, to: number, low: number, high: number): Scales {
  return {
    x: (year) => EDGE.left + ((year - from) / (to - from)) * (WIDTH - EDGE.left - EDGE.right),
    y: (value) => HEIGHT - EDGE.bottom - ((value - low) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom),
  };
}

function Line({
  points,
  scales,
  name,
}: {
  readonly points: readonly Point[];
  readonly scales: Scales;
  readonly name: string;
}): ReactElement | null {
  // Of several values of a year, the line takes the one that was read last.
  const byYear = new Map(points.map((point) => [point.year, point]));
  if (byYear.size < 2) return null;
  const path = [...byYear.values()].map(({ year, value }) => `${scales.x(year)},${scales.y(value)}`).join(' ');
  return <polyline className={name} points={path} />;
}

/** The last value that was reached before the first target, and the targets. */
function towardsTargets(points: readonly Point[]): readonly Point[] {
  const targets = points.filter(({ fact }) => fact.role === 'target');
  const first = targets[0];
  const reached =
    first === undefined ? [] : points.filter(({ fact, year }) => fact.role !== 'target' && year < first.year);
  return [...reached.slice(-1), ...targets];
}

interface DotProps {
  readonly point: Point;
  readonly scales: Scales;
  readonly open: boolean;
}

/** A button over the drawing, which has none of its own. */
function Dot({ point: { year, value, fact, ref }, scales, open }: DotProps): ReactElement {
  const { words, dispatch } = useView();
  const x = scales.x(year) / WIDTH;
  const name = words.chart.point(year, figureOf(fact), roleOf(fact, words));
  const side = x < 0.35 ? 'ov-right' : x > 0.65 ? 'ov-left' : '';
  return (
    <button
      type="button"
      className={`ov-point ov-${fact.role}`}
      aria-label={name}
      aria-current={open ? 'true' : undefined}
      style={{ left: `${x * 100}%`, top: `${(scales.y(value) / HEIGHT) * 100}%` }}
      onClick={() => dispatch({ do: 'open-fact', ref })}
    >
      <span className={`ov-tip ${side}`} aria-hidden="true">
        {name}
      </span>
    </button>
  );
}

/** At most six, the first and the last among them. */
function labelledYears(years: readonly number[]): readonly number[] {
  const distinct = [...new Set(years)];
  if (distinct.length <= 6) return distinct;
  const step = (distinct.length - 1) / 5;
  return [0, 1, 2, 3, 4, 5].map((at) => distinct[Math.round(at * step)]!);
}
