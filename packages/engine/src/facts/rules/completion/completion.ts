import type { Clause } from '../../clause.js';
import type { Draft, Rule } from '../../rule.js';
import { type Subject, subjectsOf } from '../../subjects.js';

const TASK =
  /(?:完成|占|为|达|是)?(?:年度|全年|年初|兵团|自治区|上级|省|市|下达|既定|清欠|[^,、完占为达]{0,6})(?:任务|预算|年初预算|调整预算|变动预算|计划|目标|目标任务|年度目标|预期目标|序时进度)(?:数|的|任务)?$/;
const BARE_TASK =
  /^(?:年度|全年|年初|兵团|自治区|上级|省|市|下达|既定|调整|变动|调整及变动|清欠)*(?:目标任务|任务|预算|计划|目标)(?:数)?$/;
const RATE = /^(?:完成率|任务完成率|计划完成率|完成比例)$/;

/** 完成率106%, 完成任务的112%, 占预算的98.6%: how much of what was set is done. */
function read(clause: Clause): Draft | null {
  if (clause.quantity.of !== 'percent') return null;
  const { words } = clause;
  if (!'务算划标度数的率例'.includes(words.at(-1) ?? '-')) return null;
  if (RATE.test(words)) return elided(clause);
  if (/完成率$/.test(words))
    return { measure: 'completion', subjects: subjectsOf(clause).map((subject) => withoutRate(clause, subject)) };
  const match = TASK.exec(words);
  if (clause.ofWhole && BARE_TASK.test(words)) return elided(clause);
  if (
    match === null ||
    !/^(?:完成|占|为|达|是|年度|全年|年初|预算|计划|兵团|自治区|上级)/.test(words.slice(match.index))
  )
    return null;
  const before = words.slice(0, match.index).replace(/[,、]$/, '');
  if (before === '') return elided(clause);
  return { measure: 'completion', subjects: [{ name: before, named: clause.core }] };
}

/** 重点工程投资46亿元、投资完成率108.5%: the short name is the longer one before. */
function withoutRate({ chain }: Clause, { name, named }: Subject): Subject {
  const done = name.replace(/完成率$/, '') || name;
  const last = chain.last?.name ?? '';
  return { name: done.length <= 4 && last.endsWith(done) ? last : done, named };
}

function elided(clause: Clause): Draft | null {
  const last = clause.chain.last;
  return last === undefined ? null : { measure: 'completion', subjects: [{ name: last.name, named: null }] };
}

export const rule: Rule = { id: 'completion', order: 30, read };
