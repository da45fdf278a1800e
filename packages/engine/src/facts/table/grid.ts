import { BLANK, CLASSES } from '../../document/characters.js';
import type { Cell, Table } from '../../document/layout.js';
import type { Range } from '../../document/range.js';
import { cellsOf, isRow, opensWithBar } from '../../document/rows.js';
import type { Squeezed } from '../../document/squeeze.js';
import { wordsIn } from './words.js';

/** A cell with its words in narrow forms, without blanks. */
export interface GridCell extends Cell {
  readonly words: Squeezed;
}

export interface GridRow {
  /** Its line in the text, without the blanks around it. */
  readonly line: Range;
  /** Counted from 0, as the file has it. */
  readonly number: number;
  /** What stands in each column: a merged cell in all that it reaches over, null where the row has no cell. */
  readonly cells: readonly (GridCell | null)[];
}

/** A table row by row, wherever it came from. */
export type Grid = readonly GridRow[];

/** What stands farther to the right belongs to no table of figures. */
export const MOST_COLUMNS = 256;
/** Merged cells are carried down so often and no more, so that a table costs no more than its cells. */
const MOST_CARRIED = 1_000_000;

/** The grid of a file's table; `plain` is the text with narrow forms. */
export function gridOfTable(plain: string, { cells }: Table): Grid {
  const rows: GridRow[] = [];
  let carried = 0;
  for (let from = 0; from < cells.length; ) {
    const number = cells[from]!.row;
    const row: (GridCell | null)[] = [];
    for (const [column, cell] of (rows.at(-1)?.cells ?? []).entries()) {
      if (cell === null || cell.row + cell.rows <= number || carried++ > MOST_CARRIED) continue;
      row[column] = cell;
    }
    const line = lineAt(plain, cells[from]!.start);
    for (; cells[from]?.row === number; from++) {
      const cell = withWords(plain, cells[from]!);
      const end = Math.min(cell.column + cell.columns, MOST_COLUMNS);
      for (let column = cell.column; column < end; column++) row[column] = cell;
    }
    rows.push({ line, number, cells: Array.from(row, (cell) => cell ?? null) });
  }
  return rows;
}

function lineAt(plain: string, at: number): Range {
  let start = plain.lastIndexOf('\n', at - 1) + 1;
  let end = plain.indexOf('\n', at);
  if (end === -1) end = plain.length;
  while (start < end && CLASSES[plain.charCodeAt(start)]! & BLANK) start++;
  while (end > start && CLASSES[plain.charCodeAt(end - 1)]! & BLANK) end--;
  return { start, end };
}

/** The grid of lines whose cells are set off by bars or tabs; a line without either is a row of one cell. */
export function gridOfLines(plain: string, lines: readonly Range[]): Grid {
  const edges = opensWithBar(plain, lines.find((line) => isRow(plain, line)) ?? lines[0]!);
  return lines.map((line, number) => {
    const cells = cellsOf(plain, line, edges).slice(0, MOST_COLUMNS);
    return { line, number, cells: cells.map((range, column) => single(plain, range, number, column)) };
  });
}

/** A cell that is not merged. */
export function single(plain: string, { start, end }: Range, row: number, column: number): GridCell {
  return withWords(plain, { start, end, row, column, rows: 1, columns: 1 });
}

/** Written out: copied by a spread, the cells of a large table take several times the memory. */
function withWords(plain: string, { start, end, row, column, rows, columns }: Cell): GridCell {
  return { start, end, row, column, rows, columns, words: wordsIn(plain, { start, end }) };
}

/** The cells that begin in a row and hold anything, from left to right. */
export function filled({ cells, number }: GridRow): readonly GridCell[] {
  return cells.filter(
    (cell, column): cell is GridCell =>
      cell !== null && cell.row === number && cell.column === column && cell.words.text !== '',
  );
}

export function wordsAt({ cells }: GridRow, column: number): string {
  return cells[column]?.words.text ?? '';
}
