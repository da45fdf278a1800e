import { isNoteMark, type Line, textOf } from './line.js';
import { addAll } from './lists.js';
import { type Item, isLine } from './page.js';

/** Footnotes are smaller than running text by this part at least. */
const SMALLER = 0.92;
const MARK = /^(?:[[［〔(（]\d{1,2}[\])）〕]|[①-⑳㉑-㉟]|[*＊※]|注\s*\d*\s*[:：]|\d{1,2}(?:[.．、]\s*|\s+)(?=\D))\s*/;

/**
 * Takes the footnotes out of a page and puts them behind those that are known already, each with its lines; the last of these
 * may go on at the top of the page. Returns the rest of the page.
 */
export function takeNotes(items: readonly Item[], size: number, notes: Line[][]): readonly Item[] {
  const isSmall = (item: Item): item is Line => isLine(item) && item.size < SMALLER * size;
  const isNote = items.map((item) => isSmall(item) && isMarked(item));
  const last = notes.at(-1)?.at(-1);
  const isOpen = last?.page === pageOf(items) - 1 && !/[。.）)]$/.test(textOf(last));
  const goesOn = items.findIndex((item, at) => !isOpen || !isSmall(item) || isNote[at]);
  const begin = goesOn === -1 ? items.length : goesOn;
  if (begin > 0) addAll(notes.at(-1)!, items.slice(0, begin) as readonly Line[]);
  const tail = items.findLastIndex((item) => !isSmall(item)) + 1;
  const from = isNote.indexOf(true, Math.max(begin, tail));
  if (from === -1) return items.slice(begin);
  for (const line of items.slice(from) as readonly Line[]) {
    if (isMarked(line)) notes.push([line]);
    else notes.at(-1)!.push(line);
  }
  return items.slice(begin, from);
}

function pageOf(items: readonly Item[]): number {
  return items[0]?.page ?? 0;
}

/** Whether a line begins with the mark of a note. */
function isMarked(line: Line): boolean {
  return isNoteMark(line.runs[0]!, line) || MARK.test(textOf(line));
}

/** What is written of a note: its mark says nothing without the place that it stood at. */
export function withoutMark(text: string): string {
  return text.replace(MARK, '');
}
