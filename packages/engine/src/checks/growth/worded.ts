import type { Entry } from '../../entries/entry.js';
import { print } from '../print.js';

/** Number and unit of a figure with one value: what a table or a sheet writes apart stands together, a fall is written without its sign. */
export function worded({ amount, fact }: Entry): string {
  return amount === null ? fact.quote : `${print(Math.abs(amount.value / amount.size), fact.decimals)}${fact.unit}`;
}
