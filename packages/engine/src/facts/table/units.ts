import { unitBehind } from '../unit-behind.js';

/** The unit that a piece of text names and nothing else (亿元, 吨标准煤/万元), empty where it is none. */
export function unitIn(words: string): string {
  if (words === '' || /\d/.test(words)) return '';
  const { end, unit, of } = unitBehind(words, 0);
  if (of === 'none') return '';
  if (end === words.length) return unit;
  return words[end] === '/' ? words : '';
}

const BRACKETED = /\(([^()]*)\)/g;

/** A unit in brackets inside a name or a column head: 地区生产总值(亿元). */
export function unitInBrackets(words: string): string {
  if (!words.includes('(')) return '';
  for (const [, inside] of words.matchAll(BRACKETED)) {
    const unit = unitIn(inside!);
    if (unit !== '') return unit;
  }
  return '';
}

/** The words without the brackets that hold their unit. */
export function withoutUnit(words: string): string {
  if (!words.includes('(')) return words;
  return words.replace(BRACKETED, (whole, inside: string) => (unitIn(inside) === '' ? whole : ''));
}
