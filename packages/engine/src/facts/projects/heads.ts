import { GENERAL, SECTORS } from '../../vocabulary/project-names.js';
import { HEADS, type HeadNeeds, type HeadRow } from '../../vocabulary/projects.js';
import type { Stretch } from '../clause.js';
import { type Word, Words } from '../words.js';

const HEAD_WORDS = new Words(HEADS);
const PRAISE = new Words([{ words: GENERAL.join(' ') }]);
const SECTOR = new Words([{ words: SECTORS.join(' ') }]);

/** A name that is nothing but a quotation has no last word: “南疆新区”. */
const QUOTED: HeadRow = { kind: 'programme', force: 'called', needs: 'nothing', words: '', source: '' };

export interface Head {
  readonly row: HeadRow;
  /** Where the last word starts. */
  readonly from: number;
}

/** The last word of a name that ends at `to`, looked for inside a closing quotation mark and before a closing bracket. */
export function headOf(text: string, { from, to }: Stretch): Head | null {
  let end = to;
  if (text[end - 1] === ')') end = from + Math.max(0, text.slice(from, to).lastIndexOf('('));
  if (text[end - 1] === '”' || text[end - 1] === '’') end--;
  const word = HEAD_WORDS.behind(text, from, end);
  if (word !== null) return { row: word.row, from: end - word.text.length };
  return end < to && text[from] === '“' && text.slice(from, to).indexOf('”') === to - from - 1
    ? { row: QUOTED, from: to }
    : null;
}

/** Tells, from left to right, which parts of a text may hold a name: each unit is looked at once. */
export class HeadsAhead {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a last word or a quotation starts in a stretch; no stretch may start before one asked for earlier. */
  startIn({ from, to }: Stretch): boolean {
    if (this.#at < from) this.#at = from;
    while (this.#at < to && !this.#isHere()) this.#at++;
    return this.#at < to;
  }

  #isHere(): boolean {
    return this.#text[this.#at] === '“' || HEAD_WORDS.ahead(this.#text, this.#at, this.#text.length) !== null;
  }
}

export function headAt(text: string, at: number, to: number): Word<HeadRow> | null {
  return HEAD_WORDS.ahead(text, at, to);
}

/** Where a last word starts inside a name, behind at least one unit of it: 煤矿 in 柳沟煤矿改扩建工程. */
export function firstHead(text: string, { from, to }: Stretch, reach: number): Head | null {
  for (let at = from + 1; at < Math.min(to, from + reach); at++) {
    const word = HEAD_WORDS.ahead(text, at, to);
    if (word !== null) return { row: word.row, from: at };
  }
  return null;
}

/** Behind the words at the start of a name that would fit any project: 重点, 一批. */
export function behindPraise(text: string, { from, to }: Stretch): number {
  let at = from;
  for (;;) {
    const word = PRAISE.ahead(text, at, to);
    if (word === null && (at >= to || !'、和及与的'.includes(text[at]))) return at;
    at += word?.text.length ?? 1;
  }
}

/** Whether the words before a last word are as much as it needs to name one project. Sectors together can: 城市管理服务平台. */
export function suffices(text: string, own: Stretch, needs: HeadNeeds): boolean {
  if (needs === 'nothing') return true;
  let at = behindPraise(text, own);
  if (needs === 'a word') return at < own.to;
  const most = text.startsWith('项目', own.to) || text.startsWith('工程', own.to) ? 2 : 1;
  for (let sectors = 0; at < own.to; sectors++) {
    const word = SECTOR.ahead(text, at, own.to);
    if (word === null || sectors === most) return true;
    at = behindPraise(text, { from: at + word.text.length, to: own.to });
  }
  return false;
}

/** Whether a name says only of what type a project is: 煤矿项目, 重点水库. */
export function isType(text: string, stretch: Stretch): boolean {
  let at = stretch.from;
  while (at < stretch.to) {
    const word = HEAD_WORDS.ahead(text, at, stretch.to);
    const next = word === null ? behindPraise(text, { from: at, to: stretch.to }) : at + word.text.length;
    if (next === at) return false;
    at = next;
  }
  return true;
}
