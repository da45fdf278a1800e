import type { Word } from '@outturn/engine';
import type { Shown } from '../nouns/row.js';
import type { Direction, SeriesName } from '../schema/tables.js';

export type TargetShown = Shown<'target'>;
export type BaselineShown = Omit<Shown<'baseline'>, 'footnote' | 'isWithdrawn'>;
export type YearTargetShown = Pick<
  Shown<'yearTarget'>,
  'id' | 'version' | 'target' | 'period' | 'value' | 'decimals' | 'comparator' | 'measure' | 'document' | 'fact'
>;
/** A figure that counts. */
export type FigureShown = Pick<
  Shown<'observation'>,
  | 'id'
  | 'version'
  | 'period'
  | 'measure'
  | 'value'
  | 'decimals'
  | 'definition'
  | 'prices'
  | 'status'
  | 'series'
  | 'state'
  | 'document'
> & {
  /** Where it stands in its document, in UTF-16 units of its text. */
  readonly start: number | null;
  readonly end: number | null;
};
/** What is known of an indicator in a region. */
export interface SeriesShown {
  readonly region: string;
  readonly indicator: string;
  /** When the last of the figures was written down. */
  readonly updatedAt: string | null;
  readonly figures: readonly FigureShown[];
  /** Figures that nobody has decided on yet, for offices. */
  readonly undecided: readonly {
    readonly state: 'draft' | 'submitted' | 'passed' | 'returned';
    readonly count: number;
  }[];
}
export type DefinitionShown = Pick<
  Shown<'definition'>,
  'id' | 'version' | 'indicator' | 'code' | 'text' | 'since' | 'reason' | 'factor' | 'shift' | 'convertsFrom'
>;

export interface IndicatorShown {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
}

export type PlanShown = Pick<
  Shown<'plan'>,
  | 'id'
  | 'version'
  | 'code'
  | 'name'
  | 'region'
  | 'level'
  | 'kind'
  | 'baseYear'
  | 'fromYear'
  | 'toYear'
  | 'status'
  | 'isPublic'
> & { readonly regionName: string };

/** Where a target stands in its plan, in UTF-16 units of the text. */
export interface TargetPlace {
  readonly fact: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Where the sentence begins that it was read in. */
  readonly sentence: number;
  /** Its figure as written. */
  readonly quote: string;
  readonly section: readonly string[];
}

/** A row of a box of a document, or the title of one. */
export interface Line {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The last signature under the judgement of a target. */
export interface SignedShown {
  readonly target: string;
  readonly word: Word | null;
  readonly on: string;
  readonly at: string;
  /** The post that it was signed in. */
  readonly post: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** All rows that some targets are judged by, as they hold in one state of the ledger. */
export interface Rows {
  /** Those that the targets are of. */
  readonly plans: readonly PlanShown[];
  /** In the order of their plans. */
  readonly targets: readonly TargetShown[];
  readonly indicators: readonly IndicatorShown[];
  readonly definitions: readonly DefinitionShown[];
  readonly baselines: readonly BaselineShown[];
  readonly yearTargets: readonly YearTargetShown[];
  readonly series: readonly SeriesShown[];
  readonly units: readonly Named[];
  readonly documents: readonly Named[];
  readonly places: readonly TargetPlace[];
  readonly lines: readonly Line[];
  /** For offices. */
  readonly signed: readonly SignedShown[];
}

/** Of figures of one period the first of these counts: departments have a series of their own and never replace statistics. */
export const SERIES: readonly SeriesName[] = ['statistics', 'document', 'department'];
