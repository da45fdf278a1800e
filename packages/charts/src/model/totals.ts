import { type Plotted, weakestOf } from './evidence.js';

/** What the years from the first of a plan come to, year by year. */
export interface Totals {
  readonly figures: readonly Plotted[];
  /** The first year without a figure while later ones have one; null where none is missing. */
  readonly missing: number | null;
  /** Whether some of them were worked out here. */
  readonly isWorked: boolean;
}

/** A total ends where a year is missing: to leave it out would be to count it as nothing. */
export function sumsFrom(yearly: readonly Plotted[], printed: readonly Plotted[], from: number, to: number): Totals {
  return totals(yearly, printed, from, to, 0, (years) => years.reduce((sum, { value }) => sum + value, 0));
}

/** Rates of years are compounded; adding them up would be wrong. */
export function changesFrom(yearly: readonly Plotted[], printed: readonly Plotted[], from: number, to: number): Totals {
  return totals(yearly, printed, from, to, 1, (years) => {
    return (years.reduce((all, { value }) => all * (1 + value / 100), 1) - 1) * 100;
  });
}

/** A change of levels since the base, in per cent. */
export function changesOfLevels(levels: readonly Plotted[], from: number, to: number): readonly Plotted[] {
  const base = levels.findLast(({ at }) => at === from - 1);
  if (base === undefined || base.value <= 0) return [];
  return levels
    .filter(({ at, definition }) => at >= from && at <= to && definition === base.definition)
    .map((one) => ({ ...one, value: (one.value / base.value - 1) * 100, decimals: 1 }));
}

function totals(
  yearly: readonly Plotted[],
  printed: readonly Plotted[],
  from: number,
  to: number,
  places: number,
  total: (years: readonly Plotted[]) => number,
): Totals {
  const figures: Plotted[] = [];
  const years: Plotted[] = [];
  const isWanted = ({ at }: Plotted) => at >= from && at <= to;
  let missing: number | null = null;
  let isWorked = false;
  for (let year = from; year <= to; year++) {
    const own = yearly.findLast(({ at }) => at === year);
    const said = printed.findLast(({ at }) => at === year);
    if (own !== undefined) years.push(own);
    else missing ??= year;
    if (said !== undefined) figures.push(said);
    else if (own !== undefined && missing === null) {
      isWorked ||= years.length > 1;
      const decimals = Math.max(places, ...years.map((one) => one.decimals));
      figures.push({ ...own, value: rounded(total(years), 9), decimals, status: weakestOf(years) });
    }
  }
  const isShort = missing !== null && [...yearly, ...printed].some((one) => isWanted(one) && one.at > (missing ?? to));
  return { figures, missing: isShort ? missing : null, isWorked };
}

/** Sums of decimal numbers do not carry the noise of binary ones. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
