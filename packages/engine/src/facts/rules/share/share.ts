import type { Clause } from '../../clause.js';
import { trimmed } from '../../name.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { type Subject, subjectsOf } from '../../subjects.js';

/** 占GDP比重达到3%, 财政支出的75%以上用于民生, 85%以上坡耕地得到治理: a part of a whole. */
function read(clause: Clause): Draft | null {
  if (clause.quantity.of !== 'percent') return null;
  if (clause.words === '' && clause.tail !== '' && !has(clause.cues, CUE.link)) return ofWhatFollows(clause);
  if (clause.ofWhole && clause.tail !== '') return usedFor(clause);
  if (clause.words.includes('占')) return { measure: 'level', subjects: subjectsOf(clause).map(asShare) };
  return null;
}

function asShare({ name, named }: Subject): Subject {
  return { name: /(?:比重|比例|份额|占比|率|比)$/.test(name) ? name : `${name}比重`, named };
}

/** 85%以上坡耕地得到治理. */
function ofWhatFollows({ tail, behind, text, quantity }: Clause): Draft | null {
  const lead = text.slice(quantity.after, quantity.after + 2);
  if (/^[,;。、)]/.test(lead) || tail.length < 3) return null;
  const name = trimmed(tail.replace(/^的/, ''));
  return { measure: 'level', subjects: [{ name: `${name}比例`, named: behind }], claimed: tail.length };
}

/** 财政支出的75%以上用于民生. */
function usedFor(clause: Clause): Draft | null {
  const [subject] = subjectsOf(clause);
  if (subject === undefined) return null;
  const use = /^(?:用于|投向|投入|来自|为|是|由|集中在|分布在|在)/.test(clause.tail) ? clause.tail : '';
  const name = use === '' ? `${subject.name}${clause.tail}` : `${subject.name}${use}`;
  return { measure: 'level', subjects: [{ name: `${name}比例`, named: clause.core }], claimed: clause.tail.length };
}

export const rule: Rule = { id: 'share', order: 80, read };
