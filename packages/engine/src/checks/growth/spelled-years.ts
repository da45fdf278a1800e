import { countOf } from '../numeral.js';

/** 五年, 3年, 前两年, 十五年: how many years the words count, null where they count none. A calendar year (2020年) is no count. */
export function countedYears(words: string): number | null {
  const found = /((?<!\d)\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九])年/.exec(words);
  return found && countOf(found[1]!);
}
