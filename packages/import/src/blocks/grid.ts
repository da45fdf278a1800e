import type { DraftCell } from '../text-builder.js';
import { type Block, holdsAny, piecesOf, type Row, type RowCell } from './block.js';

export interface GridCell extends DraftCell {
  readonly blocks: readonly Block[];
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

type OpenCell = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/**
 * Where the cells of a table stand, by the columns that each reaches over: widths are for the eye, and often wrong. Rows need not
 * be of one length, and a column in which nothing begins is none.
 */
export function gridOf(table: readonly Row[]): Grid {
  const cells: OpenCell[] = [];
  /** By the column where it begins, the cell that stands there in the row above. */
  let above = new Map<number, OpenCell>();
  for (const [row, { before, cells: own }] of table.entries()) {
    const here = new Map<number, OpenCell>();
    let column = before;
    for (const { span, isBelow, blocks } of joined(own)) {
      const over = isBelow ? above.get(column) : undefined;
      if (over?.columns === span) {
        over.rows++;
        here.set(column, over);
      } else {
        const cell = { row, column, rows: 1, columns: span, blocks, pieces: piecesOf(blocks) };
        cells.push(cell);
        here.set(column, cell);
      }
      column += span;
    }
    above = here;
  }
  return withoutUnused(table.length, cells);
}

/** Word divides columns wherever a border stands in any row, and keeps the parts after the row is gone. */
function withoutUnused(rows: number, cells: readonly OpenCell[]): Grid {
  const used = new Set<number>();
  const edges = new Set<number>();
  for (const { column, columns, blocks } of cells) {
    edges.add(column).add(column + columns);
    if (!used.has(column) && holdsAny(blocks)) used.add(column);
  }
  const before = new Map<number, number>();
  let count = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    before.set(edge, count);
    if (used.has(edge)) count++;
  }
  for (const cell of cells) {
    const end = before.get(cell.column + cell.columns)!;
    cell.column = before.get(cell.column)!;
    cell.columns = end - cell.column;
  }
  return { rows, columns: count, cells: cells.filter(({ columns }) => columns > 0) };
}

/** Cells that belong to the one before them are made one with it. */
function joined(cells: readonly RowCell[]): readonly RowCell[] {
  const found: RowCell[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (cell.isBeside && last !== undefined) found[found.length - 1] = { ...last, span: last.span + cell.span };
    else found.push(cell);
  }
  return found;
}
