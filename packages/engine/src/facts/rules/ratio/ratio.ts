import type { Clause } from '../../clause.js';
import { nameOf } from '../../name.js';
import { CUE, has } from '../../peel.js';
import { yearBefore } from '../../period.js';
import type { Draft, Refusal, Rule } from '../../rule.js';

/** 三次产业结构比调整到28:41:31, 师生比例达到1:13.5. */
function read(clause: Clause): Draft | Refusal | null {
  if (clause.quantity.form !== 'ratio') return null;
  const last = clause.chain.last;
  // …由18:40:42调整为17:41:42.
  if (clause.words === '' && last?.unit === ':')
    return { measure: 'level', subjects: [{ name: last.name, named: null }] };
  const name = nameOf(clause.words);
  const told =
    /(?:比|比例|结构|之比|比值|构成|占比|比重)$/.test(name) || (clause.quantity.values.length >= 3 && name !== '');
  if (!told) return { refused: 'name' };
  return {
    measure: 'level',
    subjects: [{ name: name.replace(/由?上年$/, ''), named: clause.core }],
    ...(has(clause.cues, CUE.from) ? { optional: true, before: yearBefore(clause) } : {}),
  };
}

export const rule: Rule = { id: 'ratio', order: 100, read };
