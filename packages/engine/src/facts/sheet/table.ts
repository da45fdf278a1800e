import type { Range } from '../../document/range.js';
import { type Squeezed, squeeze } from '../../document/squeeze.js';

export type Delimiter = ',' | '\t';

/** A cell of a line; its range leaves out the quotation marks and blanks around it. */
export interface Cell extends Range {
  /** Its words in narrow forms, without blanks. */
  readonly words: Squeezed;
  /** Behind the quotation mark that closes it, else its end. */
  readonly closed: number;
}

/** A line with its cells, the line break left out. */
export interface Line extends Range {
  readonly cells: readonly Cell[];
}

/** The lines of a table that hold anything; a cell in quotation marks may hold delimiters and line breaks. */
export function* linesOf(text: string, delimiter: Delimiter): Generator<Line> {
  for (let at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0; at < text.length; at++) {
    while (' \r'.includes(text[at] ?? '-')) at++;
    const start = at;
    const cells: Cell[] = [];
    for (;;) {
      const cell = quoted(text, at, delimiter) ?? plain(text, at, delimiter);
      cells.push(cell);
      at = endOfCell(text, cell.closed, delimiter);
      if (text[at] !== delimiter) break;
      at++;
    }
    if (cells.some(({ words }) => words.text !== '')) yield { start, end: cells.at(-1)!.closed, cells };
  }
}

const BYTE_ORDER_MARK = 0xfeff;
const QUOTE = '"';

function plain(text: string, at: number, delimiter: Delimiter): Cell {
  let start = at;
  let end = endOfCell(text, at, delimiter);
  while (start < end && ' \r\t'.includes(text[start]!)) start++;
  while (end > start && ' \r\t'.includes(text[end - 1]!)) end--;
  return cell(text, start, end, end);
}

/** A cell in quotation marks, null where none stands there or something else follows the closing mark. */
function quoted(text: string, at: number, delimiter: Delimiter): Cell | null {
  let start = at;
  while (text[start] === ' ') start++;
  if (text[start] !== QUOTE) return null;
  let end = start + 1;
  while (end < text.length && (text[end] !== QUOTE || text[end + 1] === QUOTE)) end += text[end] === QUOTE ? 2 : 1;
  const next = endOfCell(text, end + 1, delimiter);
  return end >= text.length || text.slice(end + 1, next).trim() !== '' ? null : cell(text, start + 1, end, end + 1);
}

function cell(text: string, start: number, end: number, closed: number): Cell {
  return { start, end, closed, words: squeeze(text, start, end, true) };
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
  return at;
}
