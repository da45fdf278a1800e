import type { GridCell } from './grid.js';

/** Rows or columns without a blank one between them. */
interface Run {
  readonly from: number;
  /** Blank ones before it. */
  readonly blank: number;
}

/** The rows, or the columns, that cells reach over. */
export class Lines {
  readonly runs: readonly Run[];

  constructor(cells: readonly GridCell[], direction: 'row' | 'column') {
    const over = direction === 'row' ? 'rows' : 'columns';
    const first = cells.reduce((least, cell) => Math.min(least, cell[direction]), Number.POSITIVE_INFINITY);
    const end = cells.reduce((most, cell) => Math.max(most, cell[direction] + cell[over]), first);
    const isFilled = new Uint8Array(end - first + 1);
    for (const cell of cells) isFilled.fill(1, cell[direction] - first, cell[direction] - first + cell[over]);
    this.runs = runsIn(isFilled, first);
  }

  /** Which run a line belongs to. */
  runOf(line: number): number {
    let low = 0;
    let high = this.runs.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.from <= line) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where a line stands once the blank ones are taken out. */
  closedUp(line: number): number {
    return line - this.runs[this.runOf(line)]!.blank;
  }
}

function runsIn(isFilled: Uint8Array, first: number): readonly Run[] {
  const runs: Run[] = [];
  let filled = 0;
  for (let from = isFilled.indexOf(1); from !== -1; ) {
    const to = isFilled.indexOf(0, from);
    runs.push({ from: first + from, blank: first + from - filled });
    filled += to - from;
    from = isFilled.indexOf(1, to);
  }
  return runs;
}

/** Sets cells apart where a whole row, or a whole column, is blank; those of each part stay in their order. */
export function partsOf(cells: readonly GridCell[], direction: 'row' | 'column'): readonly (readonly GridCell[])[] {
  const lines = new Lines(cells, direction);
  const parts: GridCell[][] = lines.runs.map(() => []);
  for (const cell of cells) parts[lines.runOf(cell[direction])]!.push(cell);
  return parts;
}
