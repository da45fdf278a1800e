import type { Layout, Range } from '@outturn/engine';
import type { Encoding, Undecoded } from './decode.js';
import type { Format } from './format.js';

/** Where a piece of the text stands in the file; a kind of file has what it has of these. */
export interface FilePlace {
  /** 1-based. */
  readonly page?: number;
  /** 1-based, as the file has them: blank ones and those in tables counted too. */
  readonly paragraph?: number;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** As the spreadsheet names it: C12. */
  readonly cell?: string;
  /** The element of a web page, from the root: `html > body > div:nth-child(2) > p:nth-child(7)`. */
  readonly element?: string;
}

/** A piece of the text with its place in the file. */
export interface Stretch extends Range, FilePlace {}

/** What the reader of a file should know of it, beside the text. */
export type Note =
  /** Insertions and deletions that nobody has accepted yet; they are taken as accepted. */
  | { readonly code: 'tracked-changes'; readonly count: number }
  /** Pages that hold no text: scans or pictures. */
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  /** Pictures or charts, whose figures are not read. */
  | { readonly code: 'pictures'; readonly count: number }
  /** Formulas; the values that the file keeps of them are read, nothing is computed. */
  | { readonly code: 'formulas'; readonly count: number }
  /** Sheets, rows or columns that the file hides; they are left out. */
  | { readonly code: 'hidden'; readonly count: number }
  /** Macros, which are not run. */
  | { readonly code: 'macros' }
  /** The end of the file is missing; what there is was read. */
  | { readonly code: 'cut-off' };

/** The text of a file, and where it came from. */
export interface Imported {
  readonly ok: true;
  readonly format: Format | 'text';
  /**
   * A line for each paragraph and each row of a table, between columns a tab. No line is blank, and none begins or ends with
   * a blank, but for the tabs of a row whose first or last cells hold nothing. Plain text is as it was.
   */
  readonly text: string;
  /** Null for formats that have one of their own. */
  readonly encoding: Encoding | null;
  /** How many U+FFFD the text holds. */
  readonly damaged: number;
  /** Null for plain text, which has none. */
  readonly layout: Layout | null;
  /** Sorted, none over another; empty for plain text. */
  readonly places: readonly Stretch[];
  readonly notes: readonly Note[];
}

/** Why a file is not read. */
export type Refused =
  | Undecoded
  /** Protected by a password. */
  | { readonly ok: false; readonly reason: 'encrypted'; readonly format: Format }
  /** Cut off, overwritten, or no such file in truth. */
  | { readonly ok: false; readonly reason: 'damaged'; readonly format: Format }
  /** Nothing but pictures; the numbers of the pages, where it has pages. */
  | { readonly ok: false; readonly reason: 'no-text'; readonly format: Format; readonly pages: readonly number[] }
  /** More than there can be in a plan or report. */
  | { readonly ok: false; readonly reason: 'too-much'; readonly of: Measured; readonly limit: number }
  /** Reading it took more than the seconds or the bytes of memory that a file may have; it was ended. */
  | { readonly ok: false; readonly reason: 'too-long' | 'too-heavy'; readonly limit: number };

/** What a file may not have too much of. */
export type Measured = 'unpacked-bytes' | 'pages' | 'cells' | 'depth' | 'parts' | 'elements' | 'characters';
