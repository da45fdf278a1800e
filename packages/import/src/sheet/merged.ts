import type { Range } from '@e965/xlsx';

/** The merged cells of a sheet, looked up row by row from the top. One that lies over another is no merged cell. */
export class Merged {
  /** By first row, the last one first. */
  readonly #below: Range[];
  /** Those that reach over the row, from left to right. */
  #across: Range[] = [];

  constructor(merges: readonly Range[]) {
    this.#below = merges.toSorted((a, b) => b.s.r - a.s.r);
  }

  /** Goes on to a row, which is not above the one before. */
  goTo(row: number): void {
    this.#across = this.#across.filter(({ e }) => e.r >= row);
    for (let next = this.#below.at(-1); next !== undefined && next.s.r <= row; next = this.#below.at(-1)) {
      this.#below.pop();
      const at = this.#firstFrom(next.s.c);
      const { s, e } = next;
      const isApart = (this.#across[at]?.s.c ?? Number.POSITIVE_INFINITY) > e.c;
      if (e.r >= row && e.c >= s.c && isApart) this.#across.splice(at, 0, next);
    }
  }

  /** The merged cell that a column of the row belongs to. */
  at(column: number): Range | undefined {
    const found = this.#across[this.#firstFrom(column)];
    return found !== undefined && found.s.c <= column ? found : undefined;
  }

  /** The first that ends in a column or behind it. */
  #firstFrom(column: number): number {
    let low = 0;
    let high = this.#across.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#across[middle]!.e.c < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
