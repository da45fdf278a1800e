import type { Range } from '../document/range.js';

/** What a figure says of its indicator. */
export type Measure = 'level' | 'growth' | 'cagr' | 'delta' | 'multiple' | 'rank' | 'completion' | 'capacity';

/** How the true value stands to the written one. */
export type Comparator = '=' | '~' | '>=' | '<=' | 'range';

/** Stated as having happened; expected of a period that is ending; still to be reached. */
export type Role = 'actual' | 'estimate' | 'target';

/** One quantity that a text states about an indicator. `text.slice(start, end) === quote` holds for every fact. */
export interface Fact extends Range {
  /** Name of the document, as given to `read`. */
  readonly document: string;
  /** The value with its unit as written, without any qualifier before or after it. */
  readonly quote: string;
  /** What is measured, in the document's own words, complete enough to stand alone. */
  readonly indicator: string;
  /** Code of the catalogue's indicator, null where the vocabulary has none. */
  readonly code: string | null;
  readonly measure: Measure;
  /** In the written unit; a list for a ratio (28:41:31), a product (2×66) or a range (1-2). A fall is negative. */
  readonly value: number | readonly number[];
  /** Digits printed after the decimal point, the most of them in a list. */
  readonly decimals: number;
  /** As written, without blanks; `:` for a ratio, empty where there is none. */
  readonly unit: string;
  readonly comparator: Comparator;
  readonly role: Role;
  /** Whether the text only strives for it (力争, 争取, 努力). */
  readonly soft: boolean;
  /** A year (`2024`), a span of years with both ends in (`2016-2020`), or empty where the text gives none. */
  readonly period: string;
  /** Year or span that the value is compared with, where it is named (较2019年末, 是2018年的1.8倍). */
  readonly base: string | null;
  /** Empty for the document's own region, else the wider or other region that the figure is about. */
  readonly scope: string;
  /** Headings from the top. */
  readonly section: readonly string[];
  /** The sentence that holds the quote. */
  readonly sentence: Range;
  /** Where the words of the indicator stand, first to last; null where they were taken over from another fact. */
  readonly named: Range | null;
  /** The family of reading rules that made it; `table` for a cell of a table, `sheet` for a row of yearly figures. */
  readonly rule: string;
  /** Whether careful readers could leave it out (capacities in names, ranks, counts in words). */
  readonly optional: boolean;
  /** Its cell, where it stands in a table: the table's number in the text, its row and column as the file counts them, all from 1. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Whether a target binds (约束性) or is expected (预期性); absent where neither is said beside the figure. */
  readonly binding?: boolean;
}

/** Why a number of the text is no fact. */
export type Reason =
  | 'date'
  | 'heading'
  | 'document-number'
  | 'ordinal'
  | 'name'
  | 'grade'
  | 'duration'
  | 'age'
  | 'slogan'
  | 'law-article'
  | 'page-furniture'
  | 'base'
  | 'count-word'
  | 'definition'
  | 'no-indicator';

/** A number that is no fact, with the reason. */
export interface LeftOut extends Range {
  readonly quote: string;
  readonly reason: Reason;
}
