import { isDigit } from './characters.js';

/** A decimal number as written in narrow digits; thousands may be set off by commas. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** Digits printed after the point. */
  readonly decimals: number;
  /** Digits printed before the point. */
  readonly whole: number;
}

/** Reads the numeral that starts at `start` of a squeezed text; `start` must stand on a digit. */
export function numeralAt(text: string, start: number): Numeral {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const whole = end - start;
  let written = text.slice(start, end);
  if (whole <= 3) {
    let group = end;
    while (isThousands(text, group) || isSplit(text, group)) group += 4;
    if (group > end) {
      end = group;
      written = text.slice(start, end).replace(/[, ]/g, '');
    }
  }
  let decimals = 0;
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    const point = end++;
    while (isDigit(text.charCodeAt(end))) end++;
    decimals = end - point - 1;
    written += text.slice(point, end);
  }
  return { end, value: Number(written), decimals, whole };
}

/** Whether ` ddd` stands at `at` with a Chinese unit right behind it: 2 600户 of a scanned page. */
function isSplit(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32 || text.charCodeAt(at + 4) < 0x4e00) return false;
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

/** Whether `,ddd` stands at `at` and no further digit follows. */
function isThousands(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 44 &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

const HAN_DIGITS = '〇一二三四五六七八九';
/** Years are as often written with a circle as with 〇. */
const NOUGHTS = '○零';

/** The year in Chinese digits at `at` (二〇三五) and where it ends, null where no four digits stand there. */
export function hanYearAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    if (i >= text.length) return null;
    const digit = NOUGHTS.includes(text[i]!) ? 0 : HAN_DIGITS.indexOf(text[i]!);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return { value, end: at + 4 };
}

/** The text with years in Chinese digits written in figures: 二〇三五年 as 2035年. */
export function withFigureYears(text: string): string {
  return text.replace(/[一二][〇○零九][〇○零一二三四五六七八九]{2}/g, (year) => `${hanYearAt(year, 0)?.value ?? year}`);
}

/** Value of a numeral in Chinese writing (两, 十六, 三百二十), null where it is none. Up to 万亿. */
export function hanValue(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  for (const character of numeral) {
    const plain = character === '两' ? 2 : character === '零' ? 0 : HAN_DIGITS.indexOf(character);
    if (plain >= 0) {
      digit = plain;
      continue;
    }
    const power = '十百千'.indexOf(character);
    if (power >= 0) {
      section += (digit < 0 ? 1 : digit) * 10 ** (power + 1);
    } else if (character === '万' || character === '亿') {
      total = (total + section + Math.max(digit, 0) || 1) * (character === '万' ? 1e4 : 1e8);
      section = 0;
    } else return null;
    digit = -1;
  }
  return numeral === '' ? null : total + section + Math.max(digit, 0);
}
