import { isShare } from './caption.js';
import { type CellFigure, figureIn } from './cell.js';
import { type GridRow, wordsAt } from './grid.js';
import type { Head, Measured } from './head.js';
import type { Labelled } from './label.js';
import type { Kind } from './peel-head.js';

/**
 * What the figure of a column says in a row; null where head and row do not settle it. A share rises by points, and in a row without its level
 * what stands under 增长 may be that.
 */
export function kindIn(
  row: GridRow,
  { name, unit }: Labelled,
  column: Measured,
  head: Head,
  figure: CellFigure,
): Kind | null {
  const { of, unsaid } = column;
  if (!unsaid && !(of === 'growth' && isRate(name, unit))) return of;
  const levels = levelsBeside(row, column, head);
  if (unsaid || levels.length === 0) return provenChange(levels, figure, unit);
  return levels.length === 1 ? 'delta' : (provenChange(levels, figure, unit) ?? of);
}

/** Whether a name and its unit are those of a share; what is named by its own change is none. */
function isRate(name: string, unit: string): boolean {
  return isShare(unit) && /(?:(?<!增长|降低|下降)率|比重|比例|占比)$/.test(name);
}

/** The levels of a row that stand left of a column and are of the same, by their years. */
function levelsBeside(row: GridRow, { at, subject, place, names }: Measured, { values }: Head): readonly CellFigure[] {
  const columns = [...values.values()].filter((one) => one.of === 'level' && one.at < at && one.names === names);
  const same = columns.filter((one) => one.subject === subject && one.place === place && one.years !== null);
  return same.sort((a, b) => a.years!.to - b.years!.to).flatMap((one) => figureIn(wordsAt(row, one.at)) ?? []);
}

/** Whether a change (增减, 五年新增) is a size or a per cent, told by the last two levels beside it; null where these prove neither, or both. */
function provenChange(levels: readonly CellFigure[], change: CellFigure, unit: string): 'delta' | 'growth' | null {
  const [before, last] = levels.slice(-2);
  if (before === undefined || last === undefined || [before, last, change].some(isSeveral)) return null;
  const [from, to, by] = [before, last, change].map(({ quantity }) => quantity.values[0]!) as [number, number, number];
  const places = Math.max(before.quantity.decimals, last.quantity.decimals);
  const isSize = change.quantity.decimals <= places && Math.abs(to - from - by) <= unitAt(places);
  const growth = (to / from - 1) * 100;
  const isGrowth = from > 0 && !isShare(unit) && Math.abs(growth - by) <= unitAt(change.quantity.decimals);
  if (isSize && by === 0) return 'delta';
  if (isSize === isGrowth) return null;
  return isSize ? 'delta' : 'growth';
}

/** One in the last of so many decimal places: what rounding may add. */
function unitAt(places: number): number {
  return 10 ** -places + 1e-9;
}

function isSeveral({ quantity }: CellFigure): boolean {
  return quantity.values.length !== 1;
}
