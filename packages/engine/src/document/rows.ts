import { BLANK, CLASSES } from './characters.js';
import type { Range } from './range.js';

const TAB = 9;
const BAR = 0x7c;
const WIDE_BAR = 0xff5c;
const MARKS = ['|', '｜', '\t'];

function isBar(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === BAR || unit === WIDE_BAR;
}

/** Whether a line is set in cells: at least `fewest` bars, or as many tabs, stand in it. */
export function isRow(text: string, { start, end }: Range, fewest = 1): boolean {
  let bars = 0;
  let tabs = 0;
  for (let i = start; i < end && bars < fewest && tabs < fewest; i++) {
    if (text.charCodeAt(i) === TAB) tabs++;
    else if (isBar(text, i)) bars++;
  }
  return bars >= fewest || tabs >= fewest;
}

const OPENS_BOX = /^(?:序号|类别|领域|分类|(?:主要|具体|核心)?指标(?:名称)?)$/;
const LONGEST_OPENING = 8;

/** Whether a line may be the first cell of a box that has its cells in a line each. */
export function opensBox(text: string, { start, end }: Range): boolean {
  if (end - start < 2 || end - start > LONGEST_OPENING) return false;
  return OPENS_BOX.test(text.slice(start, end).replace(/\s/g, ''));
}

/** Finds the rows among the lines of a text; to be asked about lines from the first on. */
export class Rows {
  readonly #text: string;
  /** Where the next of each mark stands, at the end of the text where there is none. */
  readonly #places: number[] = MARKS.map(() => -1);
  /** The first of the places. */
  #next = -1;

  constructor(text: string) {
    this.#text = text;
  }

  has({ start, end }: Range): boolean {
    if (this.#next < start) this.#seek(start);
    return this.#next < end;
  }

  #seek(start: number): void {
    for (let i = 0; i < MARKS.length; i++) {
      if (this.#places[i]! >= start) continue;
      const at = this.#text.indexOf(MARKS[i]!, start);
      this.#places[i] = at === -1 ? this.#text.length : at;
    }
    this.#next = Math.min(...this.#places);
  }
}

/** Whether a row opens with a bar: its table is written with bars at both ends, or its first cell is blank. */
export function opensWithBar(text: string, row: Range): boolean {
  return isBar(text, row.start);
}

/**
 * The cells of a row from left to right, blanks at both ends cut off; a blank cell is an empty range. `edges` tells that
 * the table is written with bars at both ends of its lines. A row set by tabs reaches over the blank cells at its ends.
 */
export function cellsOf(text: string, row: Range, edges: boolean): readonly Range[] {
  let bars = 0;
  for (let i = row.start; i < row.end; i++) if (isBar(text, i)) bars++;
  if (bars === 0) return split(text, wholeLine(text, row), (at) => text.charCodeAt(at) === TAB);
  const cells = split(text, row, (at) => isBar(text, at));
  return edges ? cells.slice(isBar(text, row.start) ? 1 : 0, isBar(text, row.end - 1) ? -1 : undefined) : cells;
}

function split(text: string, { start, end }: Range, ends: (at: number) => boolean): readonly Range[] {
  const cells: Range[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !ends(i)) continue;
    cells.push(trimmed(text, from, i));
    from = i + 1;
  }
  return cells;
}

function wholeLine(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from > 0 && text[from - 1] !== '\n') from--;
  while (to < text.length && text[to] !== '\n') to++;
  return { start: from, end: to };
}

function trimmed(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && CLASSES[text.charCodeAt(start)]! & BLANK) start++;
  while (end > start && CLASSES[text.charCodeAt(end - 1)]! & BLANK) end--;
  return { start, end };
}
