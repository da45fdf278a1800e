import type { Range } from '../../document/range.js';
import { countOf } from '../numeral.js';

/** So many of something are announced: 四大工程, 6个乡镇, 八个方面, 10件实事, 3县区. */
export interface Announced extends Range {
  readonly count: number;
  /** What they are counted by: 大, 个, 件, 方面; or the places themselves: 县区. */
  readonly measure: string;
  /** What they are called, as far as it can be told: up to the next mark or word of doing; empty where nothing is said. */
  readonly noun: string;
}

const NUMERAL = String.raw`\d{1,2}|十[一二三四五六七八九]?|[二两三四五六七八九]`;
const MEASURES = '大|个|项|种|类|条|件|方面|处|家|所|座';
const PLACES = '县区|县市|市县|区县|州市|市州|地州|旗县|省区|省市|乡镇';
const ANNOUNCED = new RegExp(
  `(${NUMERAL})(?:(${MEASURES})(?![年月日季周])([\\u4e00-\\u9fff“]{0,14})|(${PLACES}))`,
  'g',
);
/** Ordinals, about so many, each so many, and numbers of several digits announce no list. */
const NO_COUNT = '.0123456789一二三四五六七八九十第百千万亿-—~～每近约超前劣';
/** More or fewer than so many, and differences of shares. */
const LOOSE = /^(?:以上|以下|以内|左右|多|余|百分点)/;
/** Where what the things are called ends and the sentence goes on. */
const GOES_ON =
  /迈入|进入|获批|获评|入选|入围|位列|全部|加快|推进|推动|统筹|着力|达到|实现|共同|协同|全面|扎实|的|等|对|是|为/;

/** Every announcement of a text, in order. */
export function announcedIn(text: string): Announced[] {
  const found: Announced[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const [quote, numeral = '', measure = '', noun = '', places = ''] = match;
    const count = countOf(numeral);
    if (count < 2 || NO_COUNT.includes(text[match.index - 1] ?? '\n') || LOOSE.test(noun)) continue;
    const name = noun.replace(/^“/, '');
    const stop = name.slice(1).search(GOES_ON);
    found.push({
      start: match.index,
      end: match.index + quote.length - (stop === -1 ? 0 : name.length - stop - 1),
      count,
      measure: measure || places,
      noun: (stop === -1 ? name : name.slice(0, stop + 1)) || places,
    });
  }
  return found;
}
