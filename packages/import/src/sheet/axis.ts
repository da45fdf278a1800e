/** The most that a spreadsheet program opens; what a file puts farther out is never seen. */
const MOST = 1_048_576;

/** The rows or the columns of a sheet, some of them hidden. */
export class Axis {
  readonly #hidden: readonly number[];
  readonly #met = new Set<number>();

  constructor(lines: readonly ({ readonly hidden?: boolean } | undefined)[]) {
    this.#hidden = filledPlaces(lines).filter((place) => lines[place]!.hidden === true);
  }

  /** How many hidden ones something was in. */
  get met(): number {
    return this.#met.size;
  }

  /** Where a cell is seen that begins in one line and ends in another: its first line, and over how many it reaches, perhaps none. */
  seen(first: number, last: number): readonly [first: number, count: number] {
    const before = this.#hiddenBefore(first);
    const count = last + 1 - first - (this.#hiddenBefore(last + 1) - before);
    if (count === 0) this.#met.add(first);
    return [first - before, count];
  }

  #hiddenBefore(place: number): number {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#hidden[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where a sparse array holds anything: one cell far out must not cost the walk to it. */
export function filledPlaces(sparse: readonly unknown[]): readonly number[] {
  return Object.keys(sparse)
    .map(Number)
    .filter((place) => place < MOST && sparse[place] !== undefined);
}
