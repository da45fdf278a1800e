import type { Locale } from '../locale.js';
import { shiftedText } from './number.js';
import { isScalable, partsOf, powerText, stemText } from './units.js';

/** In what an axis counts: its values are those of the indicator with the point moved. */
export interface AxisUnit {
  readonly shift: number;
  readonly text: string;
}

const CHINESE: Readonly<Record<number, string>> = { 0: '', 4: '万', 8: '亿', 12: '万亿' };

/** 亿元 up to 23,456 becomes 万亿元, in English billion or trillion yuan; a table keeps the unit of the source. */
export function axisUnitOf(unit: string, greatest: number, locale: Locale): AxisUnit {
  const { stem, power } = partsOf(unit);
  if (!isScalable(stem)) return { shift: 0, text: locale === 'zh' ? unit : stemText(stem) };
  const best = locale === 'zh' ? chinesePower(power, greatest) : englishPower(power, greatest);
  const words = locale === 'zh' ? (CHINESE[best] ?? unit.slice(0, unit.length - stem.length)) + stem : '';
  const text = locale === 'zh' ? words : [powerText(best), stemText(stem)].filter((part) => part !== '').join(' ');
  return { shift: power - best, text };
}

export function onAxis(value: number, { shift }: AxisUnit): number {
  return Number((value * 10 ** shift).toPrecision(15));
}

/** A value as the axis counts, with every digit that was written; noughts that only come of the moved point are left out. */
export function axisText(value: number, decimals: number, { shift }: AxisUnit, locale: Locale): string {
  const text = shiftedText(value, decimals, shift, locale);
  return shift < 0 ? text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : text;
}

/** Five digits can be read; beyond them, and beyond four where a 万 or 亿 stands already, the next word is taken. */
function chinesePower(power: number, greatest: number): number {
  if (greatest < (power === 0 ? 100_000 : 10_000)) return power;
  return [12, 8, 4].find((one) => one > power && greatest * 10 ** power >= 10 ** one) ?? power;
}

function englishPower(power: number, greatest: number): number {
  return [12, 9, 6].find((one) => greatest * 10 ** power >= 10 ** one) ?? 0;
}
