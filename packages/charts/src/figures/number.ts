import type { Locale } from '../locale.js';

/** A number with the decimals that were written, a true minus sign, and thousands set apart in English. */
export function numberText(value: number, decimals: number, locale: Locale): string {
  return shiftedText(value, decimals, 0, locale);
}

/** The same number with its point moved by `shift` digits to the right: exact, where a multiplication would not be. */
export function shiftedText(value: number, decimals: number, shift: number, locale: Locale): string {
  const [whole = '0', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const point = whole.length + shift;
  const digits = (whole + part).padStart(part.length + 1 + Math.max(0, -shift), '0');
  const start = Math.max(0, point + digits.length - whole.length - part.length);
  const before =
    digits
      .slice(0, start)
      .padEnd(start, '0')
      .replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(start);
  const isNegative = value < 0 && /[1-9]/.test(digits);
  return `${isNegative ? '−' : ''}${locale === 'en' ? grouped(before) : before}${after === '' ? '' : `.${after}`}`;
}

/** At most so many decimals, without trailing noughts: for numbers that were worked out and not written anywhere. */
export function roundedText(value: number, decimals: number, locale: Locale): string {
  const [, part = ''] = String(Number(Math.abs(value).toFixed(decimals))).split('.');
  return numberText(value, Math.min(decimals, part.length), locale);
}

/** 0.372 as 37.2%. */
export function percentText(share: number, locale: Locale): string {
  return `${roundedText(share * 100, 1, locale)}%`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
