import type { Span } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import type { Part } from '../clause.js';
import type { Caption } from './caption.js';
import { figureIn } from './cell.js';
import { type Column, columnOf, isBroken, type NameKind, type ValueColumn, valueColumn } from './column.js';
import { filled, type Grid, type GridCell, type GridRow, MOST_COLUMNS, wordsAt } from './grid.js';
import { isOfFigures, isOfWords, type Names, namesOf } from './names.js';
import { settled } from './settle.js';
import { unitIn } from './units.js';

/** A value column with its time settled, and with the columns that say what its figures are of. */
export interface Measured extends ValueColumn {
  readonly at: number;
  readonly years: Span | null;
  /** Whether its own head names its years. */
  readonly dated: boolean;
  /** See `aimedAt`. */
  readonly aimed: number;
  /** The column of names to its left. */
  readonly names: Names;
  /** Where its subject stands. */
  readonly headed: Range;
}

/** The head of a table: what each column holds, -1 for a column it has not. */
export interface Head {
  /** How many rows it takes. */
  readonly height: number;
  readonly width: number;
  readonly names: readonly Names[];
  readonly unit: number;
  readonly binding: number;
  readonly order: number;
  /** Columns that say of which year or place the figures of a row are, beside its name. */
  readonly year: number;
  readonly place: number;
  /** By their place in the row. */
  readonly values: ReadonlyMap<number, Measured>;
}

const MOST_ROWS = 4;
/** Rows below a head that show what a column holds. */
const SAMPLE = 6;

/** Reads the head that begins at row `at`; null where none does. */
export function headOf(grid: Grid, at: number, caption: Caption, part: Part): Head | null {
  const first = grid[at]!;
  if (caption.partial || first.cells.length >= MOST_COLUMNS || !isWordy(first)) return null;
  if (filled(first).length < 2 && !isLoneHead(first)) return null;
  const height = heightOf(grid, at);
  const paths = pathsOf(grid.slice(at, at + height));
  if (paths.some((path) => isBroken(path.map(({ words }) => words.text)))) return null;
  const below = grid.slice(at + height, at + height + SAMPLE);
  const columns = paths.map((path, place) =>
    checked(
      path.map(({ words }) => words.text),
      place,
      below,
    ),
  );
  const names = namesOf(columns, paths, below);
  if (names.length === 0) return null;
  const unit = columns.findIndex(({ is }) => is === 'unit');
  const values = settled(columns, paths, names, caption, part);
  if (values.size === 0 || !isOfFigures(names, columns, unit, caption, paths)) return null;
  const find = (is: Column['is']): number => columns.findIndex((column) => column.is === is);
  const beside = (of: NameKind): number =>
    names[0]!.of === of ? -1 : columns.findIndex((column) => column.is === 'name' && column.of === of);
  return {
    height,
    width: columns.length,
    names,
    unit,
    binding: find('binding'),
    order: find('order'),
    year: beside('year'),
    place: beside('place'),
    values,
  };
}

/** Whether the one cell of a row heads a column of figures, what names the rows being left blank: | 比上年增长(%). */
export function isLoneHead(row: GridRow): boolean {
  const [cell, ...others] = filled(row);
  return others.length === 0 && cell !== undefined && cell.column > 0 && columnOf([cell.words.text]).is === 'value';
}

/** Whether no cell of a row holds a figure; a bare year is none. */
function isWordy(row: GridRow): boolean {
  return row.cells.every((cell) => cell === null || isHeadWords(cell.words.text));
}

function isHeadWords(words: string): boolean {
  return TIME.test(words) || figureIn(words) === null;
}

/** A bare year, words with a year, 1-12月. */
const TIME = /^(?:19|20)\d{2}$|^\D*(?:19|20)\d{2}年|^\d{1,2}(?:[-—–~至]\d{1,2})?月/;

/** How many rows a head takes: those that its merged cells reach over, and those that go on under a blank first cell. */
function heightOf(grid: Grid, at: number): number {
  const first = grid[at]!;
  const merged = Math.max(...filled(first).map(({ rows }) => (rows < MOST_ROWS + 1 ? rows : 1)));
  let height = 1;
  while (height < MOST_ROWS && isWithin(grid[at + height], first.number + merged)) height++;
  const named = namedAt(grid.slice(at, at + height));
  while (height < MOST_ROWS && goesOn(grid[at + height], named, first)) height++;
  return height;
}

function isWithin(row: GridRow | undefined, end: number): boolean {
  return row !== undefined && row.number < end && isWordy(row);
}

/** The first column whose words name the rows. */
function namedAt(rows: Grid): number {
  const found = rows[0]!.cells.findIndex((cell) => cell !== null && columnOf([cell.words.text]).is === 'name');
  return Math.max(0, found);
}

/** Whether a row under the head is a part of it: nothing new under what names the rows, and words of figures elsewhere. */
function goesOn(row: GridRow | undefined, named: number, first: GridRow): boolean {
  if (row === undefined || !isWordy(row) || row.cells.length > first.cells.length) return false;
  const name = row.cells[named];
  if (name !== null && name !== undefined && name.words.text !== '' && name.row === row.number) return false;
  const cells = filled(row);
  return cells.length > 0 && cells.every(({ words }) => words.text.length <= 20) && cells.some(isOfValues);
}

function isOfValues({ words }: GridCell): boolean {
  return columnOf([words.text]).is === 'value';
}

/** For every column, the cells over it from top to bottom. A blank right of a head that has something below belongs to that head. */
function pathsOf(rows: Grid): readonly (readonly GridCell[])[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const paths: GridCell[][] = [];
  for (let column = 0; column < width; column++) {
    const path: GridCell[] = [];
    for (const [depth, row] of rows.entries()) {
      const cell = row.cells[column] ?? null;
      const blank = cell === null || cell.words.text === '';
      const over =
        blank && depth < rows.length - 1 && hasBelow(rows, depth, column) ? paths[column - 1]?.[depth] : cell;
      if (over !== undefined && over !== null && over.words.text !== '' && !path.includes(over)) path.push(over);
    }
    paths.push(path);
  }
  return paths;
}

function hasBelow(rows: Grid, depth: number, column: number): boolean {
  return rows.slice(depth + 1).some((row) => wordsAt(row, column) !== '' && wordsAt(row, column - 1) !== '');
}

/**
 * What a column holds, by its head and by the rows below: one named 单位 that holds no units is of those who report, one named 收入 that
 * holds words names what comes in, one named 城市 that holds figures is of these.
 */
function checked(path: readonly string[], at: number, below: Grid): Column {
  const column = columnOf(path);
  if (path.at(-1) === '城市' && below.some((row) => figureIn(wordsAt(row, at)) !== null))
    return valueColumn(path) ?? { is: 'other' };
  if (column.is === 'value' && column.unit === '' && /^(?:收入|支出)$/.test(column.subject) && isOfWords(below, at))
    return { is: 'name', of: 'thing' };
  if (column.is !== 'unit') return column;
  const words = below.map((row) => wordsAt(row, at)).filter((one) => /\p{L}|%|‰/u.test(one));
  if (words.length === 0 || words.some((one) => unitIn(one.replace(/^\(|\)$/g, '')) !== '')) return column;
  return { is: 'name', of: 'place' };
}
