import type { GridCell } from './grid.js';
import { partsOf } from './lines.js';

/** What stands between two blank rows of a sheet. */
export interface Band {
  /** Titles and the like above the table, in the order of the sheet. */
  readonly above: readonly GridCell[];
  readonly body: readonly GridCell[];
  /** Notes under it. */
  readonly below: readonly GridCell[];
}

/** A band that may go on behind a blank row. */
interface OpenBand extends Band {
  readonly body: GridCell[];
  below: readonly GridCell[];
  /** The first column of the body, and the one behind its last. */
  readonly left: number;
  readonly right: number;
}

type Row = readonly GridCell[];

/** 单位:万元, 填报日期:2024年. */
const LABELLED = /^[(（]?\s*\p{L}[\p{L}\s]{1,11}[:：]/u;
const NOTE = /^(?:[*＊※]|[(（]?(?:注|备注|说明|附注|(?:数据|资料)?来源))/;
const FIGURE = /^[-−－+(（]?\s*[\d,]+(?:\.\d+)?\s*[%％]?[)）]?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The bands of a sheet from the top. A table that goes on behind a blank row is one. */
export function bandsOf(cells: readonly GridCell[]): readonly Band[] {
  const bands: OpenBand[] = [];
  for (const part of partsOf(cells, 'row')) {
    const band = bandOf(part);
    const last = bands.at(-1);
    if (last !== undefined && goesOn(last, band)) {
      for (const cell of band.body) last.body.push(cell);
      last.below = band.below;
    } else bands.push(band);
  }
  return bands;
}

/** Whether a cell holds a figure and nothing else; a year heads a column as a rule. */
export function isFigure({ text }: GridCell): boolean {
  const words = text.trim();
  return FIGURE.test(words) && !YEAR.test(words);
}

export function leftOf(cells: readonly GridCell[]): number {
  return cells.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
}

export function rightOf(cells: readonly GridCell[]): number {
  return cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
}

function bandOf(cells: readonly GridCell[]): OpenBand {
  const left = leftOf(cells);
  const width = rightOf(cells) - left;
  const rows = rowsOf(cells);
  const first = rows.findIndex((row) => !isAbove(row, left, width));
  const from = first === -1 ? rows.length : first;
  const end = Math.max(from, rows.findLastIndex((row) => !isBelow(row, left)) + 1);
  const body = rows.slice(from, end).flat();
  const [above, below] = [rows.slice(0, from).flat(), rows.slice(end).flat()];
  return { above, body, below, left: leftOf(body), right: rightOf(body) };
}

function rowsOf(cells: readonly GridCell[]): readonly Row[] {
  const rows: GridCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** Whether a row over a table is a title, or says the unit, or who filled it in. */
function isAbove(row: Row, left: number, width: number): boolean {
  const labelled = row.filter(({ text }) => LABELLED.test(text)).length;
  const [cell, ...others] = row;
  if (labelled === row.length || (labelled > 0 && row.length * 2 <= width)) return true;
  if (cell === undefined || others.length > 0 || isFigure(cell)) return false;
  // What reaches over some of the columns only is their head.
  return cell.column === left || cell.columns === 1 || cell.columns * 2 >= width;
}

function isBelow(row: Row, left: number): boolean {
  const [cell, ...others] = row;
  if (row.every(({ text }) => LABELLED.test(text))) return true;
  return others.length === 0 && cell?.column === left && (cell.columns > 1 || NOTE.test(cell.text.trim()));
}

/** Whether a band has no head of its own: its first row holds figures under the columns of the band before. */
function goesOn(last: OpenBand, next: OpenBand): boolean {
  const isSplit = last.body.length > 0 && last.below.length === 0 && next.above.length === 0;
  if (!isSplit || last.left !== next.left || next.right > last.right) return false;
  return next.body.some((cell) => cell.row === next.body[0]!.row && isFigure(cell));
}
