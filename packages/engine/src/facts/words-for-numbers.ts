import { hanValue, type Numeral } from '../document/numerals.js';
import { unitAt } from '../vocabulary/units.js';
import type { Noise, Quantity } from './item.js';
import { isQuoted } from './noise.js';
import { finish } from './quantity.js';
import { type Measured, unitBehind } from './unit-behind.js';

/** 第5位, 排名53位. */
export function figureRank(text: string, at: number, { end, value }: Numeral): Quantity | null {
  if (text[end] !== '位' && text[end] !== '名') return null;
  const ordinal = text[at - 1] === '第';
  if (!ordinal && !/(?:排名|位列|位居|列|居|排)[^,;、]{0,4}$/.test(text.slice(Math.max(0, at - 8), at))) return null;
  return rank(ordinal ? at - 1 : at, end + 1, value);
}

const RANK_CUE =
  /(?:排名|排|位居|位列|名列|列|居|位次|跃居|跃升至|升至|进至|上升至|稳居|保持|成为|实现|获得?|荣获|为)[^,;、]{0,12}$/;
const RANK_TAIL = /第[一二三四五六七八九十]+[位名]?[、,和]$/;
const RANKS = /排名|排位|位居|位列|名列|位次|居/;

export function hanRank(text: string, at: number, word: string): Quantity | Noise {
  const end = at + word.length + (text[at + word.length] === '位' || text[at + word.length] === '名' ? 1 : 0);
  const value = hanValue(word.slice(1));
  const closed = end >= text.length || ',;。、.'.includes(text[end]!);
  const before = text.slice(Math.max(0, at - 24), at);
  // 分别排名第二、第三: the second leans on the cue of the first.
  const cued = RANK_CUE.test(before.slice(-20)) || (RANK_TAIL.test(before) && RANKS.test(before));
  if (value !== null && closed && cued) return rank(at, end, value);
  return { kind: 'noise', start: at, end, reason: 'ordinal' };
}

export function rank(start: number, end: number, value: number): Quantity {
  return {
    kind: 'quantity',
    start,
    end,
    after: end,
    form: 'rank',
    values: [value],
    decimals: 0,
    unit: '',
    of: 'none',
    comparator: null,
    han: true,
  };
}

/** 翻番, 翻了两番, 翻近一番, 倍增: how many times something doubled. */
export function doubling(text: string, at: number, word: string): Quantity {
  const behind: Measured = { end: at + word.length, unit: '番', of: 'times', about: word.includes('近') };
  const times = hanValue(word.at(-2)!) ?? 1;
  const doubled = finish(text, at, 'doubling', [times], 0, behind);
  const more = /[逾超]/.test(word) && doubled.comparator === null;
  return { ...doubled, comparator: more ? '>=' : doubled.comparator, han: true };
}

/** 产值实现倍增 says what came to be; 产值倍增计划 and 倍增动力 do not. */
export function isDoubled(text: string, at: number): boolean {
  return (
    /(?:实现了?|[比较].{1,4}年)$/.test(text.slice(Math.max(0, at - 6), at)) &&
    /^(?:[,;。、]|目标|$)/.test(text.slice(at + 2, at + 4))
  );
}

const SLOGAN_TAIL =
  /^(?:个|大|项)?(?:大局|市场|资源|规定|文明|毫不动摇|没有|先|高|一批|维护|自信|意识|全面|坚持|确保|代表|百年|面向|务必|不|更|转变|先行|统一|结合|振兴|体系|化|层面|方面|阶段|环节|五年|月|小时|人|中心|轮子|翅膀|关键|重点|维度|方向)/;

/** 两项, 八个, 十件: a count in words, where it stands before what it counts. */
export function hanCount(text: string, at: number, word: string): Quantity | Noise | null {
  const value = hanValue(word);
  const behind = unitBehind(text, at + word.length);
  const end = behind.end;
  if (value === null || value < 2 || behind.unit === '')
    return { kind: 'noise', start: at, end: Math.max(end, at + word.length), reason: 'count-word' };
  const slogan =
    isQuoted(text, at) ||
    SLOGAN_TAIL.test(text.slice(at + word.length)) ||
    '第每前后上下头近另近年各几数十百千万亿'.includes(text[at - 1] ?? '');
  if (slogan || unitAt(text, at + word.length) === null) return { kind: 'noise', start: at, end, reason: 'slogan' };
  return { ...finish(text, at, 'plain', [value], 0, behind), han: true };
}
