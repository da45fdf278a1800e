import type { Range } from './range.js';

/** A title by the style or the outline of a file; a text without one is searched for the marks of titles (一、). */
export interface Title extends Range {
  /** 1 for the highest, growing downwards. */
  readonly level: number;
}

/** A cell of a table; a blank one is an empty range. */
export interface Cell extends Range {
  /** Where its upper left corner stands, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it reaches over, 1 where it is not merged. */
  readonly rows: number;
  readonly columns: number;
}

/** A table of a file. In the text each of its rows is a line, and a tab stands between two columns. */
export interface Table extends Range {
  readonly rows: number;
  readonly columns: number;
  /** In the order of the text: row by row, from left to right; what a merged cell covers holds no cell of its own. */
  readonly cells: readonly Cell[];
}

/** What a file says of its text beside the characters. Every line of the text is a paragraph of its own. */
export interface Layout {
  /** In the order of the text, like the tables. No two of a kind share a place. */
  readonly titles: readonly Title[];
  readonly tables: readonly Table[];
}
