import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

const TURNS =
  /^(?:左右|以上)?(?:下调|上调|提高|提升|降低|增加|下降|上升|扩大|缩短|压缩|减少|增长|降|升|调整|优化|精简|压减|增|扩|减|缩减|延长|恢复|回升|拓展)(?:至|到|为)/;

/** 以2020年9.2亿元为基数, 在2020年21亿元的基础上: the figure that what follows starts from. */
const STARTS = /^的?基础上|^为基[数期年]/;

/** 费率由2%下调至1.5%: the first figure is the level before. */
function read(clause: Clause): Draft | null {
  const { base, cues, tail, text, quantity } = clause;
  const from = has(cues, CUE.from);
  if (!from && base === null) return null;
  const starts = base === null ? null : STARTS.exec(tail);
  if (starts === null && !(from && TURNS.test(text.slice(quantity.after, quantity.after + 6)))) return null;
  const subjects = subjectsOf(clause);
  if (subjects.length === 0) return null;
  return { measure: 'level', subjects, optional: true, before: true, claimed: starts === null ? 0 : starts[0].length };
}

export const rule: Rule = { id: 'from-to', order: 40, read };
