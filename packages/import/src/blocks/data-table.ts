import { MAX_CELLS } from '../limits.js';

/** More than stands in a cell of figures. A project list may say more, but in one paragraph. */
const LONG = 300;
const MANY = 3;

/** What a cell holds, as far as it tells a table of data from one that only lays out a page. */
export interface Content {
  readonly hasTable: boolean;
  /** That hold anything. */
  readonly paragraphs: number;
  readonly characters: number;
}

/** Whether the cells of a table are to be read as rows and columns; `columns` are those in which a cell begins that holds anything. */
export function isDataTable<T>(
  rows: number,
  columns: number,
  cells: readonly T[],
  contentOf: (cell: T) => Content,
): boolean {
  return columns > 1 && rows * columns <= MAX_CELLS && cells.every((cell) => isShort(contentOf(cell)));
}

export function isShort({ hasTable, paragraphs, characters }: Content): boolean {
  return !hasTable && (paragraphs <= 1 || (paragraphs <= MANY && characters <= LONG));
}
