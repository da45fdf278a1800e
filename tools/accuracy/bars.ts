import type { Figure, Figures } from './score.js';

/** What the reader must reach on the labelled documents together, in percent. */
const BARS: readonly (readonly [Figure, number])[] = [
  ['found', 98],
  ['tuple', 93],
  ['comparator', 97],
];

/** The bars that are not met, for people. */
export function shortfalls(figures: Figures): string[] {
  return BARS.filter(([figure, bar]) => figures[figure] < bar).map(
    ([figure, bar]) => `${figure} ${figures[figure].toFixed(2)} is under the bar of ${bar}`,
  );
}
