import type { Element } from './element.js';
import { CELLS, ROW_GROUPS } from './elements.js';

/** A cell where a browser would draw it. */
export interface Placed {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Placed[];
}

/** As far as a browser lets a cell reach. */
const FARTHEST = 1000;
/** Columns beyond which no more are made. */
const MOST_COLUMNS = 2000;

/** Sets the cells of a table into rows and columns. */
export function gridOf(table: Element): Grid {
  const groups = groupsOf(table);
  const cells: Placed[] = [];
  let row = 0;
  for (const rows of groups) {
    const taken: number[] = [];
    const end = row + rows.length;
    for (const elements of rows) {
      placeRow(elements, row, end, taken, cells);
      row++;
    }
  }
  return { rows: row, ...narrowed(cells) };
}

/** Sets the cells of a row; `taken` says of every column up to which row a cell from above reaches. */
function placeRow(elements: readonly Element[], row: number, end: number, taken: number[], cells: Placed[]): void {
  let column = 0;
  for (const element of elements) {
    while (column < MOST_COLUMNS && (taken[column] ?? 0) > row) column++;
    if (column >= MOST_COLUMNS) return;
    const rows = Math.min(spanOf(element.attributes.rowspan, end - row), end - row);
    const farthest = Math.min(MOST_COLUMNS, column + Math.max(1, spanOf(element.attributes.colspan, 1)));
    const start = column;
    while (column < farthest && (taken[column] ?? 0) <= row) taken[column++] = row + rows;
    cells.push({ element, row, column: start, rows, columns: column - start });
  }
}

/** Rows by group, the head first and the foot last; rows that are not told apart make one. */
function groupsOf(table: Element): readonly (readonly (readonly Element[])[])[] {
  const groups: { readonly name: string; readonly rows: Element[][] }[] = [];
  const read = (parent: Element, rows: Element[][]): void => {
    let loose: Element[] | null = null;
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (CELLS.has(child.name)) {
        if (loose === null) rows.push([child]);
        else loose.push(child);
        loose = rows.at(-1)!;
        continue;
      }
      if (child.name === 'tr') rows.push(child.children.filter(isCell));
      if (child.name === 'tr' || ROW_GROUPS.has(child.name)) loose = null;
      if (ROW_GROUPS.has(child.name)) {
        const group = { name: child.name, rows: [] };
        groups.push(group);
        read(child, group.rows);
      }
    }
  };
  const loose: Element[][] = [];
  read(table, loose);
  const rank = (name: string) => (name === 'thead' ? 0 : name === 'tfoot' ? 2 : 1);
  return [...groups.toSorted((a, b) => rank(a.name) - rank(b.name)).map(({ rows }) => rows), loose];
}

function isCell(child: Element | string): child is Element {
  return typeof child === 'object' && CELLS.has(child.name);
}

function spanOf(text: string | undefined, whole: number): number {
  const span = Number.parseInt(text ?? '1', 10);
  if (span === 0) return whole;
  return span > 0 ? Math.min(span, FARTHEST) : 1;
}

/** Leaves out the columns in which no cell begins: those that a cell only claims to reach over. */
function narrowed(cells: readonly Placed[]): Omit<Grid, 'rows'> {
  const kept = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const order = new Int32Array(width + 1);
  for (const column of kept) order[column + 1] = 1;
  for (let at = 1; at <= width; at++) order[at]! += order[at - 1]!;
  const placed = cells.map((cell) => {
    const column = order[cell.column]!;
    return { ...cell, column, columns: order[cell.column + cell.columns]! - column };
  });
  return { columns: kept.length, cells: placed };
}
