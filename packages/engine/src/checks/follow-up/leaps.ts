import type { Figure } from '../figures.js';
import type { Series } from './series.js';

/** A value of a series that is apart from the year before by a power of ten. */
export interface Leap {
  /** The value and the one before it, and the one behind where the series comes back to where it was. */
  readonly values: readonly Figure[];
  readonly power: number;
  readonly back: boolean;
}

/** What a year changes on its own: a leap that ends farther than this from a power of ten is none of a digit too many. */
const YEAR = 1.5;

/** A value ten, a hundred … times both its neighbours, or from one year on ten times what there was before. */
export function* leapsIn(series: Series): Generator<Leap> {
  for (const [at, value] of series.entries()) {
    const [before, after, second] = [series[at - 1], series[at + 1], series[at + 2]];
    if (before === undefined) continue;
    const power = powerOver(value, before);
    if (power === 0) continue;
    if (after !== undefined && powerOver(value, after) === power)
      yield { values: [value, before, after], power, back: true };
    // The year behind a leap goes back to where the series was: it has been told of.
    else if (
      powerOver(before, series[at - 2]) !== -power &&
      [after, second].every((later) => powerOver(value, later) === 0)
    )
      yield { values: [value, before], power, back: false };
  }
}

/** The power of ten that a value is of another, give or take what a year changes; 0 where it is none. */
export function powerOver({ amount: one }: Figure, other: Figure | undefined): number {
  const ratio = other === undefined ? 0 : one.value / other.amount.value;
  if (!(ratio > 0) || ratio === Number.POSITIVE_INFINITY) return 0;
  const power = Math.round(Math.log10(ratio));
  const rest = ratio / 10 ** power;
  return rest < YEAR && rest > 1 / YEAR ? power : 0;
}
