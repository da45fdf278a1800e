import type { Range } from '../../document/range.js';

/** So many of something are announced: 四大工程, 6个乡镇, 八个方面. */
export interface Announced extends Range {
  readonly count: number;
  /** What they are called, as far as it can be told: up to the next mark or word of doing. */
  readonly noun: string;
}

const DIGITS = '一二三四五六七八九';
const ANNOUNCED =
  /(?<![\d.一二三四五六七八九十第百千万亿\-—~])(\d{1,2}|十[一二三四五六七八九]?|[二两三四五六七八九])(?:大|个|项|种|类|条)(?![年月日季周])([\u4e00-\u9fff“]{2,14})/g;

/** Every announcement of a text, in order. Ordinals, years and quantities of several digits are none. */
export function announcedIn(text: string): Announced[] {
  const found: Announced[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const [quote, numeral = '', noun = ''] = match;
    const count = countOf(numeral);
    if (count < 2) continue;
    found.push({ start: match.index, end: match.index + quote.length, count, noun: noun.replace(/^“/, '') });
  }
  return found;
}

/** 2 to 99 in digits or Chinese numerals. */
function countOf(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  if (numeral === '两') return 2;
  if (!numeral.startsWith('十')) return DIGITS.indexOf(numeral) + 1;
  return 10 + (numeral.length > 1 ? DIGITS.indexOf(numeral[1]!) + 1 : 0);
}
