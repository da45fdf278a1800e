import { bandsOf, isFigure, leftOf, rightOf } from './bands.js';
import type { GridCell } from './grid.js';
import { partsOf } from './lines.js';

/** A part of a sheet: cells that are lines of text one after another, or those of a table. */
export interface Block {
  readonly kind: 'title' | 'lines' | 'table';
  /** Row by row, from left to right. */
  readonly cells: readonly GridCell[];
}

/** Not too long, without the colon of a label and the end of a sentence. */
const TITLE = /^[^:：]{2,60}(?<![。；;])$/;

/** Parts a sheet at its blank rows and columns, and sets titles and notes apart from their tables. */
export function* blocksOf(cells: readonly GridCell[]): Iterable<Block> {
  for (const { above, body, below } of bandsOf(cells)) {
    const [first, ...others] = above;
    const isTitle = first !== undefined && body.length > 0 && TITLE.test(first.text.trim());
    if (first !== undefined) yield { kind: isTitle ? 'title' : 'lines', cells: [first] };
    yield { kind: 'lines', cells: others };
    for (const table of sideBySide(body)) yield { kind: 'table', cells: table };
    yield { kind: 'lines', cells: below };
  }
}

/** Tables with a blank column between them. What could not be read by itself, for want of words in front, is part of one table. */
function sideBySide(body: readonly GridCell[]): readonly (readonly GridCell[])[] {
  const parts = partsOf(body, 'column');
  if (parts.length < 2) return parts;
  const tables: GridCell[][] = [];
  for (const part of parts) {
    const last = tables.at(-1);
    if (last === undefined || (standsAlone(part) && standsAlone(last))) tables.push([...part]);
    else for (const cell of part) last.push(cell);
  }
  return tables.map((cells) => cells.sort((a, b) => a.row - b.row || a.column - b.column));
}

function standsAlone(cells: readonly GridCell[]): boolean {
  const left = leftOf(cells);
  const first = cells.filter(({ column }) => column === left);
  return rightOf(cells) - left > 1 && first.length > 1 && first.filter(isFigure).length * 2 < first.length;
}
