import { tenth } from '../layout/text.js';
import type { Comparator } from '../model/model.js';

/** Points up for at least, down for at most; a square on its tip for everything else. The value is at its middle. */
export function markOf(comparator: Comparator, x: number, y: number): string {
  if (comparator === '>=') return `M${tenth(x - 7)} ${tenth(y + 5.5)}h14l-7-12z`;
  if (comparator === '<=') return `M${tenth(x - 7)} ${tenth(y - 5.5)}h14l-7 12z`;
  return `M${x} ${tenth(y - 6.5)}l6.5 6.5-6.5 6.5-6.5-6.5z`;
}
