import type { Clause } from './clause.js';
import { CUE, has } from './peel.js';

/** Whether the cues say that the indicator fell. */
export function isFall(clause: Clause): boolean {
  return (has(clause.cues, CUE.down) && !has(clause.cues, CUE.up)) || has(clause.cues, CUE.fallRate);
}

/** Whether the figure is a rate of change named as such: 增速, 涨幅. */
export function isRateOfChange(clause: Clause): boolean {
  return has(clause.cues, CUE.rate) || has(clause.cues, CUE.fallRate);
}
