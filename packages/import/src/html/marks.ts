import { formatNumber } from '../lists/count.js';

/** The label of a list of Word, which shows it with blanks up to the next tab stop. */
export function listLabel(text: string): string {
  const label = text.replace(/\s+/g, ' ').trim();
  return /[!-~]$/.test(label) ? `${label} ` : label;
}

/** What lists of pages are numbered by, and what Word calls it. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['lower-roman', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-ideographic', 'chineseCountingThousand'],
  ['simp-chinese-informal', 'chineseCountingThousand'],
  ['none', 'none'],
]);

/** The label that a list of `kind`, by its attribute or its style, gives to its item `at`. */
export function itemLabel(kind: string, at: number): string {
  const format = FORMATS.get(kind) ?? 'decimal';
  const number = formatNumber(at, format);
  if (number === '') return '';
  return format === 'chineseCountingThousand' ? `${number}、` : `${number}. `;
}

/** Whether a line has a label of its own, so that none need be set before it. */
export function isLabelled(line: string): boolean {
  return /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⓿])/.test(line);
}
