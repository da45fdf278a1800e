import { type Line, textOf } from './line.js';
import { type Extent, isNumber } from './table.js';

/** A text of a table without rules, and the first and the last column that it stands over. */
export interface Placed {
  readonly column: number;
  readonly last: number;
  readonly lines: readonly Line[];
}

/** The texts of a line of heads, each over all columns that it stands in the middle of, if there are heads below it in these. */
export function withSpans<Cell extends Placed>(
  row: readonly Cell[],
  below: readonly Placed[],
  extents: readonly Extent[],
): readonly Cell[] {
  if ([...row, ...below].some(hasNumber)) return row;
  const isFree = (column: number) =>
    !row.some((cell) => isOver(cell, column)) && below.some((cell) => isOver(cell, column));
  return row.map((cell) => {
    let [from, to] = [cell.column, cell.last];
    while (isFree(from - 1)) from--;
    while (isFree(to + 1)) to++;
    const middle = (cell.lines[0]!.x + cell.lines[0]!.right) / 2;
    let best: Cell = cell;
    for (let column = from; column <= cell.column; column++) {
      for (let last = cell.last; last <= to; last++) {
        const distance = (one: Placed) => Math.abs((extents[one.column]!.x + extents[one.last]!.right) / 2 - middle);
        const wider = { ...cell, column, last };
        if (distance(wider) < distance(best)) best = wider;
      }
    }
    return best;
  });
}

export function hasNumber({ lines }: Placed): boolean {
  return lines.some((line) => isNumber(textOf(line)));
}

function isOver({ column, last }: Placed, at: number): boolean {
  return column <= at && at <= last;
}
