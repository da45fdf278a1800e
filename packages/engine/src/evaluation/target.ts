import type { Span } from '../document/document.js';
import type { Comparator } from '../facts/fact.js';
import type { Indicator } from '../vocabulary/indicators/indicator.js';

/** A number as printed: its last digit says how far it was rounded. */
export interface Figure {
  readonly value: number;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
}

/**
 * What a number of a year says. `level`: how much there is, or how much the year brought. `change`: per cent against the year before, a fall
 * negative. `mean-change`: per cent a year since the base. `since-base`: since the plan began, an amount for sums and per cent for changes.
 * `since-january`: the amount of a year up to a month.
 */
export type YearMeasure = 'level' | 'change' | 'mean-change' | 'since-base' | 'since-january';

export type Prices = 'current' | 'constant';

/** A number of a year (`2024`) or of the time up to the end of a month (`2024-06`) or a day (`2024-06-30`). */
export interface Dated extends Figure {
  readonly period: string;
  /** Without it, `level`. */
  readonly measure?: YearMeasure;
}

/** What the plan starts from. */
export interface Base extends Figure {
  readonly year: number;
  readonly definition?: string;
  /** Printed as expected (预计) or taken over from another year. */
  readonly estimated?: boolean;
}

/** The twelve kinds of target, K1 to K12, by what fulfilling them means. */
export type KindId =
  | 'end-level'
  | 'mean-growth'
  | 'cumulative-sum'
  | 'cumulative-change'
  | 'each-year'
  | 'floor'
  | 'relative'
  | 'year-by-year'
  | 'assigned'
  | 'milestone'
  | 'rank'
  | 'multiple';

/** What a plan promises of one indicator. All figures that are held against it have to be in its unit. */
export interface Target {
  readonly kind: KindId;
  /** The years of the plan, both ends in; the target is due at the end of the last. */
  readonly span: Span;
  readonly base: Base | null;
  readonly comparator: Comparator;
  /**
   * As written: a level, a sum, a rank; per cent a year for mean growth, per cent in all for a cumulative change, a fall negative; times the
   * base for a multiple; points of difference for a relative target. Null where the plan gives none or the upper level has yet to.
   */
  readonly value: Figure | null;
  /** The upper end of a range. */
  readonly upper?: Figure;
  readonly unit: string;
  readonly direction: Indicator['direction'];
  /** 约束性; else 预期性. */
  readonly binding: boolean;
  /** Only striven for (力争). */
  readonly soft?: boolean;
  /** The definition (口径) in which the target was set. */
  readonly definition?: string;
  readonly prices?: Prices;
  /** What the yearly number of an `each-year` target is; without it, `level`. */
  readonly measure?: YearMeasure;
  /** What was approved for the way: year targets, or a monthly curve. */
  readonly yearTargets?: readonly YearTarget[];
  /** For an assigned target: what it is once it is issued. Without it, a level at the end. */
  readonly form?: Exclude<KindId, 'assigned'>;
  /** For a relative target: the points that 基本同步 allows, where the plan says so. */
  readonly tolerance?: number;
}

export interface YearTarget extends Dated {
  /** Without it, that of the target. */
  readonly comparator?: Comparator;
}
