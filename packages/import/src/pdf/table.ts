import type { Grid, GridCell } from './grid.js';
import { cellText, glue, isBroken } from './join.js';
import { type Line, textOf } from './line.js';

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  /** 1-based. */
  readonly page: number;
}

/** Where a column begins and ends. */
export interface Extent {
  readonly x: number;
  readonly right: number;
}

/** A table, or what there is of it on a page. */
export interface PageTable {
  readonly page: number;
  readonly y: number;
  readonly rows: number;
  readonly extents: readonly Extent[];
  readonly cells: readonly TableCell[];
}

const NUMBER = /^(?:[-+−－]?[\d,，.．]+[%％‰]?|[-—–－/]+|…+)$/;
/** A cell that is longer holds an article, and what looks like a table is a frame around text. */
const LONG = 300;

/** Whether a text is a number, or a sign that there is none. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The table of the cells between rules; columns that hold nothing are left out. */
export function fromGrid(grid: Grid, page: number): PageTable {
  const bands = grid.ys.slice(1).map((_, row) => baselinesOf(grid, row));
  const starts = bands.map((_, row) => bands.slice(0, row).reduce((sum, { length }) => sum + length, 0));
  const filled = grid.cells.filter(({ lines }) => lines.length > 0);
  const columns = [...new Set(filled.map(({ column }) => column))].sort((a, b) => a - b);
  const cells = filled.flatMap((cell): readonly TableCell[] => {
    const column = columns.indexOf(cell.column);
    const reach = columns.filter((at) => at >= cell.column && at < cell.column + cell.columns).length;
    const at = starts[cell.row]!;
    const rows = (starts[cell.row + cell.rows] ?? starts.at(-1)! + bands.at(-1)!.length) - at;
    const parts = cell.rows === 1 ? apart(cell.lines, bands[cell.row]!) : [cell.lines];
    return parts.flatMap((lines, index) => {
      if (lines.length === 0) return [];
      const one = parts.length > 1;
      return {
        row: at + index,
        rows: one ? 1 : rows,
        column,
        columns: reach,
        text: cellText(lines, widthOf(grid, cell)),
        page,
      };
    });
  });
  const extents = columns.map((column, at) => ({
    x: grid.xs[column]!,
    right: grid.xs[columns[at + 1] ?? grid.xs.length - 1]!,
  }));
  return { page, y: grid.ys[0]!, rows: starts.at(-1)! + bands.at(-1)!.length, extents, cells };
}

/**
 * Where rows without a rule between them stand: at the numbers of a cell that holds only such, where another cell has lines
 * beside them.
 */
function baselinesOf(grid: Grid, row: number): readonly number[] {
  const cells = grid.cells.filter((cell) => cell.row === row && cell.rows === 1);
  const columns = cells.filter(({ lines }) => lines.length > 1 && lines.every((line) => isNumber(textOf(line))));
  if (columns.some((cell) => isBroken(cell.lines, widthOf(grid, cell)))) return [0];
  const numbers = columns.reduce<readonly Line[]>((most, { lines }) => (lines.length > most.length ? lines : most), []);
  const isBeside = ({ lines }: GridCell) => numbers.every((line) => lines.some((one) => isLevel(one, line)));
  const hasRows = numbers.length > 0 && cells.some((cell) => cell.lines !== numbers && isBeside(cell));
  return hasRows ? numbers.map(({ y }) => y) : [0];
}

function widthOf({ xs }: Grid, { column, columns }: GridCell): number {
  return xs[column + columns]! - xs[column]!;
}

function isLevel(one: Line, other: Line): boolean {
  return Math.abs(one.y - other.y) < 0.5 * other.size;
}

/** The lines of a cell by the baseline that each is nearest to. */
function apart(lines: readonly Line[], baselines: readonly number[]): readonly (readonly Line[])[] {
  const parts: Line[][] = baselines.map(() => []);
  for (const line of lines) {
    const distances = baselines.map((y) => Math.abs(y - line.y));
    parts[distances.indexOf(Math.min(...distances))]!.push(line);
  }
  return parts;
}

/** Whether what stands between rules is a table with names and values, and no frame, chart or map. */
export function isDataTable({ rows, extents, cells }: PageTable): boolean {
  if (rows < 2 || extents.length < 2 || cells.some(({ text }) => text.length > LONG)) return false;
  const names = cells.filter(({ text }) => /\p{L}/u.test(text));
  return names.length >= rows / 2 && cells.length > (rows * extents.length) / 4;
}

/** Whether the columns of two tables stand in the same places. */
export function isSameForm(one: readonly Extent[], other: readonly Extent[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((extent, at) => extent.x < other[at]!.right && other[at]!.x < extent.right);
}

/** A table with what stands of it on the next page, without the head that is repeated there; null where that is another table. */
export function continued(table: PageTable, next: PageTable): PageTable | null {
  const page = table.cells.at(-1)?.page ?? table.page;
  if (next.page !== page + 1 || !isSameForm(table.extents, next.extents)) return null;
  const head = headOf(table, next);
  const rest = restOf(
    table,
    next.cells.filter(({ row }) => row === head),
  );
  const cells = table.cells.map((cell) => {
    const more = rest.find(({ column }) => cell.row === table.rows - 1 && cell.column === column);
    return more === undefined ? cell : { ...cell, text: cell.text + glue(cell.text, more.text, false) + more.text };
  });
  const begin = rest.length > 0 ? head + 1 : head;
  const added = next.cells.filter(({ row }) => row >= begin);
  const moved = added.map((cell) => ({ ...cell, row: cell.row - begin + table.rows }));
  return { ...table, rows: table.rows + next.rows - begin, cells: [...cells, ...moved] };
}

/** The cells of a row that only go on with those of the last row of a table: words below words, and nothing at the left. */
function restOf({ rows, cells }: PageTable, row: readonly TableCell[]): readonly TableCell[] {
  const last = cells.filter((cell) => cell.row === rows - 1);
  const goesOn = (cell: TableCell) =>
    cell.column > 0 &&
    cell.columns === 1 &&
    cell.rows === 1 &&
    !isNumber(cell.text) &&
    last.some((one) => one.column === cell.column);
  return row.length < last.length && row.every(goesOn) ? row : [];
}

/** How many rows two tables begin with in common. */
function headOf(one: PageTable, other: PageTable): number {
  const rowOf = ({ cells }: PageTable, row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => text)
      .join('\t');
  let row = 0;
  while (row < Math.min(one.rows, other.rows) && rowOf(one, row) === rowOf(other, row)) row++;
  return row;
}
