import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

const BASE =
  /(?:增长到|提高到|增加到|扩大到|达到|相当于|是|为|较|比)?(?:上年同期|上年|去年|原来|同期|全[国省市]平均水平|全[国省市]平均)$/;

/** 是2018年的1.8倍, 翻一番: how many times a base. 增长2.4倍 is growth. */
function read(clause: Clause): Draft | null {
  const { quantity } = clause;
  if (quantity.of !== 'times') return null;
  const doubling = quantity.form === 'doubling' || quantity.unit === '番';
  if (!doubling && (has(clause.cues, CUE.up) || has(clause.cues, CUE.rate))) return null;
  const subjects = subjectsOf(clause).map(({ name, named }) => ({
    name: name.replace(BASE, '') || (clause.chain.last?.name ?? ''),
    named,
  }));
  if (subjects.length === 0) return null;
  return { measure: 'multiple', subjects, optional: doubling };
}

export const rule: Rule = { id: 'multiple', order: 20, read };
