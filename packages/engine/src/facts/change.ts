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

const TURNS =
  /^(?:左右|以上)?(?:下调|上调|提高|提升|降低|增加|下降|上升|扩大|缩短|压缩|减少|增长|降|升|调整|优化|精简|压减|增|扩|减|缩减|缩小|收窄|回落|延长|恢复|回升|拓展|跃升|攀升|前移|跃)(?:至|到|为)/;

/** Whether words behind the figure, or the last of its list, turn to a new level: 提高到, 下调至. */
export function turnsToNew({ text, values }: Clause): boolean {
  const { after } = values.at(-1)!;
  return TURNS.test(text.slice(after, after + 6));
}
