import type { Entry } from '../../entries/entry.js';

/** What the numbers of an indicator are: how much there is, how it changes, or which place it has. */
export type Form = 'level' | 'change' | 'rank';

/** What the numbers of a fact are; null where they are neither a level nor a change nor a place. */
export function formOf({ fact }: Entry): Form | null {
  const { measure } = fact;
  if (measure === 'rank' || isRank(fact)) return 'rank';
  if (isMultiple(fact)) return 'level';
  if (measure === 'growth' || measure === 'cagr') return 'change';
  return measure === 'level' || measure === 'delta' ? 'level' : null;
}

/** 翻一番, 增长1.6倍. */
export function isMultiple({ measure, unit }: Entry['fact']): boolean {
  return measure === 'multiple' || (measure === 'growth' && unit.endsWith('倍'));
}

/** 进入全国百强县前50名 is read as so many 名, 排名进入前3位 as so many 位. */
function isRank({ measure, indicator, unit, code }: Entry['fact']): boolean {
  return measure === 'level' && code === null && /^[位名强]$/.test(unit) && /前$|排名|位次|名次/.test(indicator);
}

/** Whether the fact is a cell of a table or a row of a sheet of figures. */
export function isInTable({ fact: { cell, rule } }: Entry): boolean {
  return cell !== undefined || rule === 'sheet';
}
