import { BLANK, CLASSES, isAsciiWord, isDigit, narrow } from './characters.js';
import type { Range } from './range.js';

/**
 * A stretch of the text as it is read: blanks and line breaks taken out, wide forms made narrow.
 * Every unit of `text` knows the unit of the original it stands for.
 */
export class Squeezed {
  readonly text: string;
  private readonly start: number;
  private readonly places: Int32Array | null;

  constructor(text: string, start: number, places: Int32Array | null) {
    this.text = text;
    this.start = start;
    this.places = places;
  }

  /** Original offset of unit `index`. */
  at(index: number): number {
    return this.places === null ? this.start + index : this.places[index]!;
  }

  /** Original range of the units from `from` (in) to `to` (out); never empty, `to` lies behind `from`. */
  range(from: number, to: number): Range {
    return { start: this.at(from), end: this.at(to - 1) + 1 };
  }
}

/** Reads `source` from `start` to `end`; `dirty` tells whether it holds anything to take out or to narrow. */
export function squeeze(source: string, start: number, end: number, dirty: boolean): Squeezed {
  if (!dirty) return new Squeezed(source.slice(start, end), start, null);
  const units = new Uint16Array(end - start);
  const places = new Int32Array(end - start);
  let length = 0;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (CLASSES[unit]! & BLANK) {
      if (unit === 10) i = behindPageNumber(source, i, end);
      if (keepsBlank(source, i, units, length, start, end)) {
        places[length] = i;
        units[length++] = 32;
      }
      continue;
    }
    places[length] = i;
    units[length++] = narrow(unit);
  }
  return new Squeezed(decode(units, length), start, places);
}

const PAGE_MARK = /^\s*[-—–]+\s*\d{1,4}\s*[-—–]+\s*(?=\n|$)/;

/** A page number between dashes is skipped when a sentence runs over the page. */
function behindPageNumber(source: string, lineBreak: number, end: number): number {
  const next = source.charCodeAt(lineBreak + 1);
  if (next !== 45 && next !== 0x2014 && next !== 0x2013 && !(CLASSES[next]! & BLANK)) return lineBreak;
  const mark = PAGE_MARK.exec(source.slice(lineBreak + 1, Math.min(end, lineBreak + 40)));
  return mark === null ? lineBreak : lineBreak + mark[0].length;
}

/** Shortest line that may break inside a number. */
const FULL_LINE = 20;

/** A blank stays where taking it out would run two numbers or Latin words into one: `312.6 88.4`, but not `1. 4`. */
function keepsBlank(
  source: string,
  at: number,
  units: Uint16Array,
  length: number,
  start: number,
  end: number,
): boolean {
  if (length === 0 || !isAsciiWord(units[length - 1]!)) return false;
  let next = at + 1;
  while (next < end && CLASSES[source.charCodeAt(next)]! & BLANK) next++;
  if (next >= end || !isAsciiWord(narrow(source.charCodeAt(next)))) return false;
  // A full line of a wrapped text may break inside a number; a number in a line of its own ends with it.
  const brokenNumber =
    source.charCodeAt(at) === 10 &&
    at - start >= FULL_LINE &&
    isDigit(units[length - 1]!) &&
    !source.slice(at - FULL_LINE, at).includes('\n');
  return !brokenNumber || !isDigit(narrow(source.charCodeAt(next)));
}

/**
 * The text with wide letters, digits and marks made narrow, unit for unit: offsets stay. The same string where it
 * holds none.
 */
export function narrowed(text: string): string {
  if (!/[\uff01-\uff5e]/.test(text)) return text;
  const parts: string[] = [];
  const units = new Uint16Array(CHUNK);
  for (let start = 0; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    for (let i = 0; i < length; i++) units[i] = narrow(text.charCodeAt(start + i));
    parts.push(decode(units, length));
  }
  return parts.join('');
}

const CHUNK = 8192;

function decode(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  const parts: string[] = [];
  for (let i = 0; i < length; i += CHUNK) {
    parts.push(String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[]));
  }
  return parts.join('');
}
