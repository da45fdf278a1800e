import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import { countOf } from '../numeral.js';

/** How many binding indicators a plan hands down, or takes over from the one above. */
export interface BindingCount extends Range {
  readonly count: number;
}

const COUNTED = '([二三四五六七八九]|十[一二三四五六七八九]?|\\d{1,2})[项个]约束性(?:指标|任务|目标)';
/** 以上六项约束性指标须全部列入各县区规划. */
const HANDED = new RegExp(
  `(?:以上|上述|下列)${COUNTED}[^，。；\\n]{0,8}(?:全部|都|均|一律|须|必须)[^。；\\n]{0,16}各[市县区州旗地]`,
);
/** 市级分解的五项约束性任务全部纳入本规划. */
const TAKEN = new RegExp(`(?:[省市州国]级?|国家|上级)(?:分解|下达|确定)[^，。；\\n]{0,6}?${COUNTED}`);

export function handedCount(plan: CaseDocument): BindingCount | null {
  return countIn(HANDED, plan);
}

export function takenCount(plan: CaseDocument): BindingCount | null {
  return countIn(TAKEN, plan);
}

function countIn(words: RegExp, { text }: CaseDocument): BindingCount | null {
  const found = words.exec(text);
  return found && { count: countOf(found[1]!), start: found.index, end: found.index + found[0].length };
}
