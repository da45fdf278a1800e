import { turnsToNew } from '../../change.js';
import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import { yearBefore } from '../../period.js';
import type { Draft, Refusal, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

/** 增速排名全疆第一, 居全国第5位: a place among others. */
function read(clause: Clause): Draft | Refusal | null {
  if (clause.quantity.form !== 'rank') return null;
  if (
    clause.text.startsWith('首位', clause.quantity.start) &&
    !/(?:位居|居|列|排)[^,]{0,8}$/.test(
      clause.text.slice(Math.max(0, clause.quantity.start - 10), clause.quantity.start),
    )
  )
    return { refused: 'ordinal' };
  const subjects = subjectsOf(withoutPlace(clause)).map(({ name, named }) => ({
    name: ranked(name) || (clause.chain.last?.name ?? ''),
    named,
  }));
  if (subjects.length === 0 || subjects.some(({ name }) => name === '')) return { refused: 'ordinal' };
  const left = (has(clause.cues, CUE.from) || AMONG.test(clause.words)) && turnsToNew(clause);
  return { measure: 'rank', subjects, optional: true, ...(left ? { before: yearBefore(clause) } : {}) };
}

/** 由全省第9位: those among whom a place is held stand before it. */
const AMONG = /[由从](?:全[国省市区州疆球]|全自治区|世界)$/;

const PLACE =
  /(?:分别)?(?:均)?(?:连续[^,]{1,4}(?:年|个?季度|个月))?(?:综合)?(?:排名|排位|排|位居|位列|名列|列|居(?!民)|位次|跃居|跃升至|升至|进至|上升至|稳居|保持)(?:在)?.{0,12}$/;

/** The words without 居全省 and its like, so that what they name is completed as any other: 增速, 得分. */
function withoutPlace(clause: Clause): Clause {
  const words = clause.words.replace(PLACE, '');
  const all = words !== clause.words && /均|分别/.test(clause.words.slice(words.length));
  return { ...clause, words, cues: all ? clause.cues | CUE.all : clause.cues };
}

function ranked(name: string): string {
  return name
    .replace(PLACE, '')
    .replace(AMONG, '')
    .replace(/(?:总量|均|都|继续|仍|在?全[国省市区州疆球]|在?全自治区)$/, '');
}

export const rule: Rule = { id: 'rank', order: 10, read };
