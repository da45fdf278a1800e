import { isShare } from './caption.js';
import type { CellFigure } from './cell.js';

/**
 * What a change is whose head does not say whether it is a size or a per cent (增减, 五年新增): told by the levels beside it, from first to last.
 * Null where these prove neither, or both; a share changes by points.
 */
export function provenChange(
  levels: readonly CellFigure[],
  change: CellFigure,
  unit: string,
): 'delta' | 'growth' | null {
  const [before, last] = levels.slice(-2);
  if (before === undefined || last === undefined || isSeveral(before) || isSeveral(last) || isSeveral(change))
    return null;
  const [from, to, by] = [before, last, change].map(({ quantity }) => quantity.values[0]!) as [number, number, number];
  const places = Math.min(...[before, last, change].map(({ quantity }) => quantity.decimals));
  const isSize = Math.abs(to - from - by) <= 10 ** -places;
  const isGrowth =
    from > 0 && !isShare(unit) && Math.abs((to / from - 1) * 100 - by) <= 10 ** -change.quantity.decimals;
  if (isSize && by === 0) return 'delta';
  if (isSize === isGrowth) return null;
  return isSize ? 'delta' : 'growth';
}

function isSeveral({ quantity }: CellFigure): boolean {
  return quantity.values.length !== 1;
}
