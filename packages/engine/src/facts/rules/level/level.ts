import { BARE_HEADS } from '../../../vocabulary/cues.js';
import type { Clause } from '../../clause.js';
import { isBareAct, STANDS_ALONE } from '../../name.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Refusal, Rule } from '../../rule.js';
import { type Subject, subjectsOf } from '../../subjects.js';

/** 固定资产投资286.4亿元: an amount behind its head. */
function read(clause: Clause): Draft | Refusal | null {
  const { quantity, words } = clause;
  if (quantity.of === 'grade') return { refused: 'grade' };
  if (quantity.han) return { refused: 'count-word' };
  const subjects = subjectsOf(clause).filter(({ name }) => name !== '');
  const refused = refusal(clause, subjects);
  if (refused !== null) return refused;
  if (
    words.length === 2 &&
    isBareAct(words) &&
    !STANDS_ALONE.test(words) &&
    subjects.every(({ name }) => name === words)
  )
    return { refused: 'no-indicator' };
  const praised = clause.tail === '' ? null : PRAISE.exec(clause.tail);
  return { measure: 'level', subjects, claimed: praised === null ? 0 : praised[0].length };
}

/** What only names the mark that was passed: 突破6万元关口、达到6.1万元. */
const PRAISE = /^(?:大关|关口|台阶|行列|门槛|的?目标|的?任务|的?水平|的?规模)/;
const TIME_HEAD = /(?:天数|时间|时限|时长|年限|周期|期限|工期|日数|用时|工作日|时间压缩|办理|平均)$/;
const AGE_HEAD = /(?:寿命|年龄)$/;

function refusal({ quantity, cues, words, chain }: Clause, subjects: readonly Subject[]): Refusal | null {
  const [subject] = subjects;
  if (subject === undefined) return { refused: quantity.of === 'time' ? 'duration' : 'no-indicator' };
  const { name } = subject;
  if (quantity.of === 'age' && !AGE_HEAD.test(name)) return { refused: 'age' };
  if (quantity.of === 'time' && !TIME_HEAD.test(name)) return { refused: 'duration' };
  if (
    quantity.of === 'none' &&
    quantity.unit === '' &&
    !(
      BARE_HEADS.test(words === '' && chain.last?.unit === '' ? name : words) &&
      (has(cues, CUE.link) || has(cues, CUE.to) || has(cues, CUE.most) || has(cues, CUE.least) || quantity.decimals > 0)
    )
  )
    return { refused: 'no-indicator' };
  return null;
}

export const rule: Rule = { id: 'level', order: 130, read };
