import type { Layout } from './layout.js';
import type { Range } from './range.js';

/** `figures` is a sheet of yearly figures; all others are running text. */
export type DocumentKind =
  | 'plan'
  | 'annual-plan'
  | 'work-report'
  | 'communique'
  | 'budget-report'
  | 'feature'
  | 'figures';

/** What a part of the text does: looks back, sets out what is to be done, or gives the surroundings. */
export type Mode = 'review' | 'plan' | 'background';

/** A heading and what stands under it. */
export interface Section extends Range {
  readonly title: string;
  /** 1 for the highest (篇, 一、), growing downwards. */
  readonly depth: number;
  /** Index of the section above, -1 at the top. */
  readonly parent: number;
  readonly mode: Mode;
}

/** Years, both ends in. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the text says about itself. */
export interface DocumentFrame {
  readonly title: string;
  /** Who issued it, as written; empty where the text does not say. */
  readonly issuer: string;
  /** The region reported on, as written; empty where the text does not say. */
  readonly region: string;
  readonly kind: DocumentKind;
  /** The year looked back on; null where the text does not say. */
  readonly year: number | null;
  /** Years that a plan covers. */
  readonly span: Span | null;
  /** The farthest year that a plan looks to (远景目标). */
  readonly horizon: number | null;
}

export interface Document {
  readonly name: string;
  readonly text: string;
  /** The titles and tables of the file that the text was taken from, null for plain text. */
  readonly layout: Layout | null;
  readonly frame: DocumentFrame;
  readonly sections: readonly Section[];
}
