import { isDigit } from '../document/characters.js';
import { numeralAt } from '../document/numerals.js';
import type { Items, Mark, Noise, Quantity } from './item.js';
import { figureMark, hanYearMark, wordMark, type Years } from './marks.js';
import { noiseAt } from './noise.js';
import { partOfName } from './part-of-name.js';
import { quantityAt } from './quantity.js';
import { doubling, figureRank, hanCount, hanRank, isDoubled, rank } from './words-for-numbers.js';

const HAN_NUMERAL = '[一二两三四五六七八九十百千]+';
/** Where something worth a look may start: a digit, a period in words, a rank, a doubling, a count in Chinese writing. */
const CANDIDATE_WORDS = `\\d|[“"]?十[一二三四五]五[”"]?|[过近今未这]?[去来后]?五年[来间内]?|去年|今年|第${HAN_NUMERAL}|首位|翻了?[近逾超]?[一二两三四五]?番|倍增|${HAN_NUMERAL}(?=[余多]?(?:万|亿)?(?:[个项家座条所类批处名件部场支种]|百分点))`;
const CANDIDATE = new RegExp(CANDIDATE_WORDS, 'g');
/** The same, and years in Chinese digits: 二〇三五年, 二〇二一—二〇二五年, 二〇三五远景目标. */
const CANDIDATE_OR_YEAR = new RegExp(
  `[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=[年远—–至到-])|${CANDIDATE_WORDS}`,
  'g',
);

/** Finds every number and period of a squeezed sentence, from left to right; `nought` tells whether it holds a 〇. */
export function lex(text: string, years: Years, nought: boolean): Items {
  const quotes = text.includes('“');
  const quantities: Quantity[] = [];
  const marks: Mark[] = [];
  const noise: Noise[] = [];
  const candidate = nought ? CANDIDATE_OR_YEAR : CANDIDATE;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const at = match.index;
    const item = isDigit(text.charCodeAt(at)) ? digitItem(text, at, quotes) : hanItem(text, at, match[0], years);
    if (item === null) continue;
    if (item.kind === 'quantity') {
      const part = partOfName(text, item);
      if (part === null) quantities.push(item);
      else noise.push({ kind: 'noise', start: item.start, end: item.end, reason: part });
    } else if (item.kind === 'noise') noise.push(item);
    else marks.push(item);
    candidate.lastIndex = Math.max(item.end, at + 1);
  }
  return { quantities, marks, noise };
}

function digitItem(text: string, at: number, quotes: boolean): Quantity | Mark | Noise | null {
  const numeral = numeralAt(text, at);
  return (
    noiseAt(text, at, numeral, quotes) ??
    figureMark(text, at, numeral) ??
    figureRank(text, at, numeral) ??
    quantityAt(text, at, numeral)
  );
}

function hanItem(text: string, at: number, word: string, years: Years): Quantity | Mark | Noise | null {
  const year = word.length === 4 ? hanYearMark(text, at) : null;
  if (year !== null) return year;
  if (word === '首位') return rank(at, at + 2, 1);
  if (word.startsWith('翻')) return doubling(text, at, word);
  if (word === '倍增') return isDoubled(text, at) ? doubling(text, at, word) : null;
  if (word.startsWith('第')) return hanRank(text, at, word);
  return wordMark(text, at, years) ?? hanCount(text, at, word);
}
