import { isWide, type Line, textOf } from './line.js';

const CHINESE = /[\u3400-\u9fff]/;

/**
 * What stands between two lines that are made one. Chinese goes on without a blank, and so does a number that was broken
 * because the line was full; words are set apart.
 */
export function glue(left: string, right: string, isFull: boolean): '' | ' ' {
  const [end, start] = [left.at(-1) ?? '', right[0] ?? ''];
  if (end === '' || start === '' || isWide(end) || isWide(start) || /[-–~/]$/.test(left)) return '';
  const areWords = /\p{L}/u.test(end) && /\p{L}/u.test(start);
  return isFull && !areWords && (CHINESE.test(left) || CHINESE.test(right)) ? '' : ' ';
}

/** What the borders of a cell and the room beside them take. */
const PADDING = 11;

/** Whether a number was broken because its cell is narrow: its lines are full, and what is left over is short. */
export function isBroken(lines: readonly Line[], width: number): boolean {
  const [rest, ...full] = lines.toReversed();
  if (full.length === 0 || full.length > 2) return false;
  const lengthOf = (line: Line) => line.right - line.x;
  return full.every((line) => {
    const text = textOf(line);
    const isFull = lengthOf(line) * (1 + 1 / text.length) > width - PADDING;
    return /^\d+[\d.,]*$/.test(text) && isFull && lengthOf(line) > lengthOf(rest!);
  });
}

/** The text of a cell; a number that had no room in it goes on in the next line. */
export function cellText(lines: readonly Line[], width: number): string {
  if (isBroken(lines, width)) return lines.map((line) => textOf(line)).join('');
  return lines.map((line) => textOf(line, true)).reduce((text, next) => text + glue(text, next, false) + next);
}
