import { isDigit, isLatin } from '../document/characters.js';
import type { Numeral } from '../document/numerals.js';
import type { Reason } from './fact.js';
import type { Noise } from './item.js';

/** A number at `at` that counts nothing, told by the signs right beside it; null where it may be a quantity. */
export function noiseAt(text: string, at: number, { end }: Numeral, quotes: boolean): Noise | null {
  const reason = besideNumber(text, at, end, quotes);
  return reason === null ? null : { kind: 'noise', start: at, end, reason };
}

const HOTLINE = /^[”"]?(?:[^,。;、\d]{0,8}热线|[^,。;、\d]{0,4}平台|报警)/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?![\d.:])/;

/** No figure has more digits; serial numbers do. */
const MOST_DIGITS = 15;

function besideNumber(text: string, at: number, end: number, quotes: boolean): Reason | null {
  if (end - at > MOST_DIGITS) return 'document-number';
  const before = text[at - 1] ?? '';
  const after = text[end] ?? '';
  if (isLatin(before.charCodeAt(0)) || before === '_') return 'name';
  if (before === '-' && isLatin((text[at - 2] ?? ' ').charCodeAt(0))) return 'name';
  if (before === '第') return isRankTail(text, end) ? null : 'ordinal';
  if ((before === '[' && after === ']') || before === '①') return 'page-furniture';
  if (before === '〔' || before === '﹝' || after === '号' || after === '#') return 'document-number';
  if (before === '=') return 'definition';
  if (before === '+' || after === '+' || (before === '“' && after === '”')) return 'slogan';
  if (after === '-' && /^\d{4}-\d{1,2}-\d{1,2}/.test(text.slice(at, at + 10))) return 'date';
  if (before === '-' && /\d{4}-(?:\d{1,2}-)?$/.test(text.slice(Math.max(0, at - 8), at))) return 'date';
  if (after === '月' || (after === '日' && /[月—\-至]$/.test(before))) return 'date';
  if (after === '日') return 'date';
  if (at <= 1 && isLabel(text, at, end)) return 'heading';
  if (
    '图表栏 '.includes(before) &&
    before !== '' &&
    /[图表栏] ?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[:. ,)。]?/.test(after) &&
    !/[年万亿%]/.test(after)
  )
    return 'page-furniture';
  if (
    end - at >= 3 &&
    end - at <= 5 &&
    '19'.includes(text[at]!) &&
    isHotline(text.slice(at, end)) &&
    HOTLINE.test(text.slice(end, end + 14))
  )
    return 'name';
  if (after === ':' && isClock(text, at)) return 'date';
  if (quotes && isQuoted(text, at) && isSloganQuote(text, at)) return 'slogan';
  if (isLatin(after.charCodeAt(0)) && isName(text, end)) return 'name';
  return null;
}

function isRankTail(text: string, end: number): boolean {
  return text[end] === '位' || text[end] === '名';
}

function isHotline(digits: string): boolean {
  return /^(?:12\d{3}|1(?:10|14|19|20|22)|96\d{3})$/.test(digits);
}

function isLabel(text: string, at: number, end: number): boolean {
  if (end - at > 2) return false;
  const after = text[end] ?? '';
  if (text[at - 1] === '(') return after === ')';
  return at === 0 && '.、)'.includes(after) && after !== '' && !isDigit(text.charCodeAt(end + 1));
}

function isClock(text: string, at: number): boolean {
  const match = CLOCK.exec(text.slice(at, at + 10));
  if (!match) return false;
  return /(?:[日午] ?|:| )$/.test(text.slice(Math.max(0, at - 2), at)) || (at === 0 && match[0].length === text.length);
}

/** A quotation without a sentence's marks inside is a name or slogan: “1+4+N”, “5个100”; a quoted sentence is not. */
function isSloganQuote(text: string, at: number): boolean {
  const from = Math.max(0, at - 20);
  const open = from + text.slice(from, at).lastIndexOf('“');
  const close = at + text.slice(at, at + 24).indexOf('”');
  return !/[,。;]/.test(text.slice(open, close)) && !/^[^”]{0,8}(?:率|比例|占比)/.test(text.slice(at, close));
}

const LATIN_UNIT =
  /^(?:km2?|KM|Km|mm?2?3?|m[²³]|hm2|kW[h]?|kw[h]?|KW|MWh?|GWh?|kVA|KVA|MVA|t|kg|P(?![A-Za-z])|PF[Ll][Oo]|E(?![A-Za-z])|EF[Ll][Oo]|[TPGEM]B|[GMT]bps|TEU|BP|mg|ug)(?![A-Za-z])/;

function isName(text: string, end: number): boolean {
  return !LATIN_UNIT.test(text.slice(end, end + 8)) && !/^[xX]\d/.test(text.slice(end, end + 2));
}

/** Longest slogan or name in quotation marks. */
const QUOTED = 16;

/** Whether `at` stands inside a short quotation: a slogan or a name, not a figure. */
export function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - QUOTED), at + 1);
  const open = near.lastIndexOf('“');
  if (open === -1 || near.indexOf('”', open) !== -1) return false;
  const close = text.slice(at, at + QUOTED).indexOf('”');
  return close !== -1 && close + near.length - open <= QUOTED + 4;
}
