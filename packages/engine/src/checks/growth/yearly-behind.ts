import type { Entry } from '../../entries/entry.js';

/** Nothing but time and a verb: 各年均匀降低, 十年年均增长. */
const ONLY_A_YEAR =
  /^(?:以上|左右)?[，,、](?:其中)?(?:[一二三四五六七八九十\d]+年)?(?:各年|每年|年均|平均每年|年度)(?:均匀|平均|均|需|约|实际)*(?:增长|提高|下降|降低|降|增)约?$/;

/** 累计降低13%,各年均匀降低2.6%; 翻一番,十年年均增长6%: the rate of a year right behind a change. Nothing is named between, so that it is of the same. */
export function yearlyBehind(change: Entry): Entry | null {
  const { entries, text } = change.document;
  const next = entries[entries.indexOf(change) + 1];
  if (next === undefined || next.amount?.of !== 'percent') return null;
  return ONLY_A_YEAR.test(text.slice(change.fact.end, next.fact.start)) ? next : null;
}
