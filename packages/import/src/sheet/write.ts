import { MAX_CHARACTERS } from '../limits.js';
import type { DraftCell, Piece, TextBuilder } from '../text-builder.js';
import { type Block, blocksOf } from './blocks.js';
import type { Grid, GridCell } from './grid.js';
import { Lines } from './lines.js';

/** A name that nobody gave. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/i;

/** Writes what the sheets show. False where it is more than a file may have. */
export function writeGrids(grids: readonly Grid[], builder: TextBuilder): boolean {
  for (const { sheet, cells } of grids) {
    const isTitled = grids.length > 1 || !UNNAMED.test(sheet.trim());
    if (isTitled) builder.paragraph([{ text: sheet, at: { sheet } }], 1);
    for (const block of blocksOf(cells)) {
      if (builder.isFull || !writeBlock(block, sheet, isTitled ? 2 : 1, builder)) return false;
    }
  }
  return true;
}

function writeBlock({ kind, cells }: Block, sheet: string, level: number, builder: TextBuilder): boolean {
  if (kind === 'table') return writeTable(cells, sheet, builder);
  for (const cell of cells) builder.paragraph([pieceOf(cell, sheet)], kind === 'title' ? level : null);
  return true;
}

/** Writes a table without its blank rows and columns; what is but a row or a column is a list of lines. */
function writeTable(cells: readonly GridCell[], sheet: string, builder: TextBuilder): boolean {
  const rowLines = new Lines(cells, 'row');
  const columnLines = new Lines(cells, 'column');
  const rows = cells.reduce((most, { row }) => Math.max(most, rowLines.closedUp(row) + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, columnLines.closedUp(column) + 1), 0);
  if (rows < 2 || columns < 2) return writeBlock({ kind: 'lines', cells }, sheet, 0, builder);
  // Cells far apart need a tab for every column between them.
  if (rows * columns > MAX_CHARACTERS) return false;
  const drafts = cells.map((cell): DraftCell => {
    const [row, column] = [rowLines.closedUp(cell.row), columnLines.closedUp(cell.column)];
    // A merged cell reaches no farther than the last that begins.
    return new Draft(
      row,
      column,
      Math.min(cell.rows, rows - row),
      Math.min(cell.columns, columns - column),
      cell,
      sheet,
    );
  });
  builder.table(rows, columns, drafts);
  return true;
}

/** A cell without the blank rows and columns before it. Its pieces are made when they are asked for: all at once they are too much. */
class Draft implements DraftCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly #cell: GridCell;
  readonly #sheet: string;

  constructor(row: number, column: number, rows: number, columns: number, cell: GridCell, sheet: string) {
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
    this.#cell = cell;
    this.#sheet = sheet;
  }

  get pieces(): readonly Piece[] {
    return [pieceOf(this.#cell, this.#sheet)];
  }
}

function pieceOf({ text, name }: GridCell, sheet: string): Piece {
  return { text, at: { sheet, cell: name } };
}
