import type { components } from '@outturn/client';
import type { AxisUnit } from '../figures/axis-unit.js';
import type { Locale } from '../locale.js';

type Whole = components['schemas']['IndicatorPage'];
type WholeJudged = Whole['judgements'][number];

export type Observation = Pick<
  Whole['observations'][number],
  'period' | 'measure' | 'value' | 'decimals' | 'definition' | 'status' | 'series'
>;
export type TargetVersion = Pick<
  Whole['targets'][number],
  | 'id'
  | 'plan'
  | 'kind'
  | 'fromYear'
  | 'toYear'
  | 'comparator'
  | 'value'
  | 'upper'
  | 'decimals'
  | 'unit'
  | 'isWithdrawn'
  | 'until'
>;

export interface Judged extends Pick<WholeJudged, 'target' | 'span' | 'course'> {
  readonly base:
    | (Pick<NonNullable<WholeJudged['base']>, 'year' | 'value' | 'decimals'> & { readonly estimated?: unknown })
    | null;
  readonly latest: Pick<NonNullable<WholeJudged['latest']>, 'period' | 'value'> | null;
  readonly yearTargets: readonly WholeJudged['yearTargets'][number][];
}

/** As much as a chart needs of what `/api/indicators/{code}/judgements` answers. */
export interface IndicatorPage {
  readonly indicator: Pick<Whole['indicator'], 'code' | 'name' | 'englishName' | 'unit' | 'direction'>;
  readonly definitions: readonly Pick<Whole['definitions'][number], 'code' | 'text' | 'since'>[];
  readonly observations: readonly Observation[];
  readonly targets: readonly TargetVersion[];
  readonly judgements: readonly Judged[];
  /** The date that is judged on. */
  readonly on: string;
}
export type Comparator = TargetVersion['comparator'];
export type Status = Observation['status'];

/** What stands on the axis: a level, a change against the year before, a sum of years, a change since the base. */
export type Subject = 'level' | 'growth' | 'sum' | 'since-base';

export interface ChartPoint {
  /** The end of its period, in years. */
  readonly at: number;
  readonly value: number;
  readonly status: Status;
  /** The value as the axis counts, for a label in the drawing. */
  readonly short: string;
  /** Period, full number and what to know about it, for the tooltip. */
  readonly text: string;
}

/** Something that was promised, at one moment or over years. */
export interface ChartTarget {
  readonly from: number;
  readonly at: number;
  readonly value: number;
  readonly upper: number | null;
  readonly comparator: Comparator;
  /** At its date; over the years that it is the mean of; or a line that is not to be crossed in any of them. */
  readonly form: 'mark' | 'span' | 'limit';
  /** Which side of a limit is forbidden. */
  readonly forbidden: 'below' | 'above' | 'both' | null;
  /** Short lines beside its mark; none where the mark is to stand alone. */
  readonly label: readonly string[];
  readonly text: string;
}

/** A mean growth over years, as it came out. */
export interface ChartMean {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Short lines beside it. */
  readonly label: readonly string[];
  readonly text: string;
}

export interface ChartPath {
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** Where it is at the end of each year. */
  readonly years: readonly { readonly at: number; readonly value: number }[];
}

export interface ChartBreak {
  readonly at: number;
  readonly label: string;
  readonly text: string;
}

/** Everything of one indicator that can stand on one axis: plain data, the same for the same answer of the API. */
export interface ChartModel {
  readonly id: string;
  readonly locale: Locale;
  readonly subject: Subject;
  readonly title: string;
  /** One sentence: from where to where, the last value, the target. */
  readonly description: string;
  readonly form: 'line' | 'columns';
  readonly unit: AxisUnit;
  /** Values that may be joined by a line; a change of definition begins another. */
  readonly runs: readonly (readonly ChartPoint[])[];
  readonly means: readonly ChartMean[];
  readonly targets: readonly ChartTarget[];
  /** What was promised before, and no longer holds. */
  readonly former: readonly ChartTarget[];
  readonly yearTargets: readonly ChartTarget[];
  readonly paths: readonly ChartPath[];
  /** What the way to the nearest target asks of each year, as exact as the figures: for a table beside the drawing. */
  readonly expected: ReadonlyMap<number, string>;
  readonly breaks: readonly ChartBreak[];
  /** Null where nothing is judged. */
  readonly judgedOn: { readonly at: number; readonly text: string } | null;
  /** What is not in the drawing, and why. */
  readonly notes: readonly string[];
}
