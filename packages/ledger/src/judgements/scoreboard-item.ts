import type {
  Class,
  Comparator,
  Course,
  Forecast,
  KindId,
  Latest,
  Pace,
  SaidJudgement,
  Status,
  YearMeasure,
} from '@outturn/engine';
import type { SeriesName } from '../schema/tables.js';
import type { PlaceInPlan } from './boxes.js';
import type { LeftOut } from './figures.js';
import type { Judged } from './judge.js';
import type { FigureShown, Named, SignedShown } from './rows.js';

/** A target with how far it has come. */
export interface ScoreboardItem extends PlaceInPlan {
  readonly target: string;
  readonly version: number;
  /** `unit` is that of its figures; the target may be in another. */
  readonly indicator: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    /** As the catalogue has it; null where it does not know the code. */
    readonly englishName: string | null;
    readonly unit: string;
  };
  readonly unit: string;
  readonly kind: KindId;
  readonly isBinding: boolean;
  /** Its place in the order of the plan. */
  readonly position: number;
  /** Where it stands in the document of its plan. */
  readonly source: PlaceTold | null;
  /** As the plan writes it. */
  readonly wording: string;
  readonly span: { readonly from: number; readonly to: number };
  readonly base: Judged['base'];
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly upper: number | null;
  readonly decimals: number | null;
  readonly yearTargets: readonly YearTargetTold[];
  readonly values: readonly ValueTold[];
  readonly latest: (Latest & { readonly source: SourceTold | null }) | null;
  readonly completion: number | null;
  readonly expected: number | null;
  readonly ratio: number | null;
  readonly timeShare: number;
  readonly margin: number | null;
  readonly course: Course | null;
  readonly pace: Pace | null;
  /** Its word, or the state that it is in for want of one. */
  readonly class: Class;
  readonly forecast: Forecast | null;
  readonly words: Omit<SaidJudgement, 'derivation'> & { readonly reason: string | null };
  readonly leadUnit: Named | null;
  readonly updatedAt: string | null;
  readonly leftOut: readonly LeftOut[];
  /** The last signature, for offices. */
  readonly signed: Omit<SignedShown, 'target'> | null;
}

export interface PlaceTold {
  readonly fact: string;
  readonly document: Named;
  /** In UTF-16 units of the text of the document. */
  readonly start: number;
  readonly end: number;
  /** Where its figure begins in the wording; null where the wording is no longer the sentence that it was read in. */
  readonly inWording: number | null;
}

export interface YearTargetTold {
  readonly period: string;
  readonly value: number;
  readonly decimals: number;
  readonly comparator: Comparator | null;
  readonly measure: YearMeasure | null;
}

export interface ValueTold {
  readonly id: string;
  readonly period: string;
  readonly measure: YearMeasure;
  readonly value: number;
  readonly decimals: number;
  readonly definition: string | null;
  readonly status: Status;
  readonly series: SeriesName;
  readonly state: FigureShown['state'];
}

/** Where a figure stands. */
export interface SourceTold {
  readonly observation: string;
  readonly series: SeriesName;
  readonly document: Named | null;
  /** In UTF-16 units of the text of the document. */
  readonly start: number | null;
  readonly end: number | null;
}
