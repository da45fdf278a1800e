import type { ReactElement } from 'react';
import { figureText } from '../figures/figure.js';
import { endOf, isWholeYear, periodText } from '../figures/period.js';
import { tenth } from '../layout/text.js';
import type { Locale } from '../locale.js';

export interface SparklineProps {
  readonly values: readonly SparkValue[];
  readonly unit: string;
  readonly locale: Locale;
  /** A level in the same unit; drawn as a thin line. */
  readonly target?: number | null;
}

interface SparkValue {
  readonly period: string;
  readonly value: number;
  readonly decimals?: number;
  readonly measure?: string;
}

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 4;

/** The course of whole years in a row of a table: no axis, a dot on the last value. Nothing where there are fewer than two. */
export function Sparkline({ values, unit, locale, target = null }: SparklineProps): ReactElement | null {
  const points = values
    .filter(({ period, measure = 'level' }) => measure === 'level' && isWholeYear(period))
    .map((one) => ({ ...one, at: endOf(one.period) }))
    .sort((one, other) => one.at - other.at);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first.at === last.at) return null;
  const shown = [...points.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const x = (at: number) => tenth(EDGE + ((at - first.at) / (last.at - first.at)) * (WIDTH - 2 * EDGE));
  const y = (value: number) => tenth(HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE));
  const label = [first, last]
    .map(
      (one) =>
        `${periodText(one.period, locale)} ${figureText(one.value, one.decimals ?? placesIn(one.value), unit, locale)}`,
    )
    .join(locale === 'zh' ? '，' : ', ');
  return (
    <svg
      className="oc-spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {target === null ? null : <line className="oc-path" x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} />}
      <polyline className="oc-line" points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
      <circle className="oc-dot" cx={x(last.at)} cy={y(last.value)} r={3} />
    </svg>
  );
}

function placesIn(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
