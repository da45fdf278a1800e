import { isFall } from '../../change.js';
import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

/** 增加820元, 较上年提高12.6公斤, 下降0.4个百分点: absolute change in the indicator's own unit. */
function read(clause: Clause): Draft | null {
  const { quantity, cues, words } = clause;
  if (words.endsWith('增收') && quantity.of === 'money') return { measure: 'delta', subjects: subjectsOf(clause) };
  if (
    NEWLY.test(words) &&
    SINCE.test(clause.text.slice(Math.max(0, clause.core.from - LONGEST_SINCE), clause.core.from)) &&
    leans(clause)
  )
    return { measure: 'delta', subjects: subjectsOf({ ...clause, words: '' }) };
  if (!has(cues, CUE.up) && !has(cues, CUE.down)) return null;
  if (/拉动.{0,12}$/.test(words))
    return {
      measure: 'level',
      subjects: subjectsOf(clause).map(({ name, named }) => ({ name: `${name}增长`, named })),
    };
  const counts = quantity.of === 'count' || quantity.of === 'people';
  const set = has(cues, CUE.since) || clause.base !== null;
  // 增加停车位500个 and 减少5家 name an act; a change of what was counted before says so: 比上年增加5家.
  if (words === '' && !set && quantity.of !== 'points' && ((counts && clause.tail !== '') || !leans(clause)))
    return null;
  const subjects = subjectsOf(clause);
  if (subjects.length === 0) return null;
  return { measure: 'delta', subjects, falls: isFall(clause) };
}

/** 企业120家,比上年末新增8家: what came on top of those before. */
const NEWLY = /^(?:新增|新增加|增设)$/;
const LONGEST_SINCE = 6;
const SINCE = /[比较](?:上年|去年|上一年|年初)[末底]?$/;

/** Whether a fact in the same unit stands right before it. */
function leans({ chain, quantity }: Clause): boolean {
  return chain.last?.of === quantity.of;
}

export const rule: Rule = { id: 'delta', order: 70, read };
