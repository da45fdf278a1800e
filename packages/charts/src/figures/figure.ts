import type { Locale } from '../locale.js';
import { numberText, shiftedText } from './number.js';
import { differenceUnit, partsOf, powerText, stemText } from './units.js';

/** A number with its unit: 12.3 万吨 is 123,000 t in English, 883.0 亿元 is 88.30 billion yuan. */
export function figureText(value: number, decimals: number, unit: string, locale: Locale): string {
  if (unit === '%' || unit === '‰') return numberText(value, decimals, locale) + unit;
  if (locale === 'zh') return joined(numberText(value, decimals, locale), unit);
  const { stem, power } = partsOf(unit);
  return joined(inWords(value, decimals, power), stemText(stem));
}

/** How much more or less, with its sign; of percentages in percentage points. */
export function differenceText(difference: number, decimals: number, unit: string, locale: Locale): string {
  const text = figureText(difference, decimals, differenceUnit(unit), locale);
  return difference > 0 ? `+${text}` : text;
}

/** English counts in thousands, millions and so on; 万 and 亿 are written out by moving the point. */
function inWords(value: number, decimals: number, power: number): string {
  const whole = Math.abs(value) * 10 ** power;
  const word = power === 0 ? 0 : ([12, 9, 6].find((one) => whole >= 10 ** one) ?? 0);
  const text = shiftedText(value, decimals, power - word, 'en');
  return joined(text, powerText(word));
}

function joined(number: string, unit: string): string {
  return unit === '' ? number : `${number} ${unit}`;
}
