import type { Interval } from '../entries/interval.js';
import type { Status } from './evidence.js';
import type { Step } from './formulas.js';
import type { KindId } from './target.js';

/** Judged, or why not. None of the others is a zero. */
export type State = 'judged' | 'not-comparable' | 'not-issued' | 'not-due' | 'no-data' | 'qualitative';

/** 提前实现, 快于预期, 符合, 略有滞后, 滞后; when the time is over 完成, 未完成. */
export type Word = 'early' | 'ahead' | 'on-schedule' | 'slightly-late' | 'late' | 'met' | 'missed';

/** 预计能完成, 需努力, 难以完成. */
export type Forecast = 'likely' | 'effort' | 'unlikely';

export type Params = Readonly<Record<string, number | string | readonly (number | string)[]>>;

/** Something to know about a judgement, or the reason why there is none. Its words stand in `report/messages`. */
export interface Remark {
  readonly code: string;
  readonly params: Params;
}

/** The way from the base to the target. Growth without a level is told as an index, the base being 100. */
export interface Course {
  readonly scale: 'linear' | 'geometric';
  readonly base: number;
  readonly target: number;
  readonly actual: number;
  /** Where the approved targets, or else the straight way, would be at the end of the period of `actual`. */
  readonly expected: number;
}

/** A step a year: an amount on a linear course, per cent on a geometric one. */
export interface Pace {
  readonly past: number;
  /** Null where no time is left, or nothing is left to be done. */
  readonly needed: number | null;
}

/** One period of a target that has to be kept every time. */
export interface Kept {
  readonly period: string;
  readonly value: number;
  /** The values that were allowed, both ends in; null is open. */
  readonly least: number | null;
  readonly most: number | null;
  /** How far inside; negative outside. */
  readonly margin: number;
}

/** What the judgement rests on, in the terms of the target: a level, a sum, a mean growth, a total change, a multiple, a rank, a gap. */
export interface Latest {
  readonly period: string;
  readonly value: number;
  /** The weakest of what went into it. */
  readonly status: Status;
}

/** How far one target has come on a date. A proposal until a person signs it. */
export interface Judgement {
  readonly kind: KindId;
  readonly asOf: string;
  /** Version of the thresholds. */
  readonly method: string;
  readonly state: State;
  /** Why it is not judged. */
  readonly reason: Remark | null;
  readonly word: Word | null;
  /** P: share of the way that is done. Negative on the wrong side of the base, above 1 beyond the target. */
  readonly completion: number | null;
  /** P of all values that the printed numbers may stand for. */
  readonly completionRange: Interval | null;
  /** E: share of the way that was to be done by the end of the latest period. */
  readonly expected: number | null;
  /** R = P / E. */
  readonly ratio: number | null;
  /** Share of the plan's time that is over on the date itself. */
  readonly timeShare: number;
  readonly course: Course | null;
  readonly latest: Latest | null;
  readonly pace: Pace | null;
  readonly forecast: Forecast | null;
  /** How far the latest value is on the right side of the target, in its unit. */
  readonly margin: number | null;
  /** Period by period, for what has to be kept. */
  readonly kept: readonly Kept[];
  readonly flags: readonly Remark[];
  readonly derivation: readonly Step[];
  /** The same under other definitions. */
  readonly alongside: readonly Alongside[];
}

export interface Alongside {
  readonly definition: string;
  readonly judgement: Judgement;
}
