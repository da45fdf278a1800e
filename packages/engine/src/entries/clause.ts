import { isDigit } from '../document/characters.js';
import type { Range } from '../document/range.js';

const MARKS = '，,。；;！？!?：:\n\r';
/** Within a clause 、 sets the pieces of a list apart. */
const PIECE_MARKS = `${MARKS}、`;
/** Between two digits they belong to the number: 12,300人, 25:1. */
const NUMBER_MARKS = '，,：:';

/** The clause around a range: up to the nearest mark or line break on both sides, the marks left out. */
export function clauseAround(text: string, { start, end }: Range): Range {
  let to = end;
  while (to < text.length && !isMark(text, to, MARKS)) to++;
  return { start: clauseStart(text, start), end: to };
}

/** Where the clause of a place begins. */
export function clauseStart(text: string, at: number): number {
  return behindLast(text, at, MARKS);
}

/** What words that break off come to in their last clause. */
export function lastClause(words: string): string {
  return words.slice(clauseStart(words, words.length));
}

/** The same in their last piece of a list. */
export function lastPiece(words: string): string {
  return words.slice(behindLast(words, words.length, PIECE_MARKS));
}

function behindLast(text: string, at: number, marks: string): number {
  let from = at;
  while (from > 0 && !isMark(text, from - 1, marks)) from--;
  return from;
}

function isMark(text: string, at: number, marks: string): boolean {
  const mark = text[at]!;
  if (!marks.includes(mark)) return false;
  return !(NUMBER_MARKS.includes(mark) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}
