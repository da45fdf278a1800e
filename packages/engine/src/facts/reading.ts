import type { Document, DocumentKind } from '../document/document.js';
import type { Layout } from '../document/layout.js';
import type { Fact, LeftOut } from './fact.js';

/** What the reader is told about a text; each overrules what the document frame finds. */
export interface ReadOptions {
  /** Stands in every fact; a file name as a rule. */
  readonly name?: string;
  /** The document's own region, as written (沙湾市). */
  readonly region?: string;
  /** The year reported on, or the year that a plan starts from. */
  readonly year?: number;
  readonly kind?: DocumentKind;
  /** The titles and tables of the file that the text was taken from; without it they are found in the text. */
  readonly layout?: Layout | null;
}

/** What was read out of one text. */
export interface Reading {
  readonly document: Document;
  /** Sorted by start; two facts may share a range. */
  readonly facts: readonly Fact[];
  /** Every number that is no fact, sorted by start. */
  readonly leftOut: readonly LeftOut[];
}
