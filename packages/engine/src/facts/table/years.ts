import type { Span } from '../../document/document.js';

/** The years that a head names: 2025年, 2021-2025年, “十四五”. */
export function yearsIn(words: string): Span | null {
  const named = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  if (named.length > 0) return { from: Math.min(...named), to: Math.max(...named) };
  const plan = /十([一二三四五])五/.exec(words);
  if (plan === null) return null;
  // 十一五 began in 2006.
  const from = 2006 + 5 * '一二三四五'.indexOf(plan[1]!);
  return { from, to: from + 4 };
}

/** Parts of a year: no year's figure. */
const PART_OF_YEAR = /[一二三四1-4]季度|[上下]半年|\d{1,2}月(?!\d{1,2}日)/;
/** Words that say so of a whole year. */
const WHOLE_YEAR = /(?:全年|1[-—–~至]12月|12月[末底])(?:累计)?/g;

/** Whether words speak of months or quarters. */
export function isPartOfYear(words: string): boolean {
  return PART_OF_YEAR.test(words.replace(WHOLE_YEAR, ''));
}

/** The words without what only says that a whole year is meant; null where they do not say so. */
export function withoutWholeYear(words: string): string | null {
  const rest = words.replace(WHOLE_YEAR, '');
  return rest === words ? null : rest;
}
