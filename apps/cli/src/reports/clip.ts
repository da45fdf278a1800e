import type { Range } from '@outturn/engine';
import { fit, fitEnd, visible, widthOf } from '../width.js';

/** What is shown of a line, and the marks to be put under it. */
export interface Clipped {
  readonly shown: string;
  readonly marks: string;
}

/**
 * The line in which the ranges stand, cut to so many columns around them. The ranges are sorted and stand on one line; a range
 * that goes on over the end of the line is cut there, and one that is too wide ends in an ellipsis.
 */
export function clip(text: string, ranges: readonly Range[], columns: number): Clipped {
  const start = ranges[0]!.start;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineStop = newline === -1 ? text.length : newline;
  const lineEnd = text[lineStop - 1] === '\r' ? lineStop - 1 : lineStop;
  const end = Math.min(Math.max(...ranges.map((range) => range.end)), lineEnd);

  // No more of a line is looked at than can be shown, with room for what takes none: a line may be a whole document.
  const reach = columns * 4;
  const before = visible(text.slice(Math.max(lineStart, start - reach), start));
  const lead = start - reach > lineStart ? `…${before}` : before.trimStart();
  const quote = visible(text.slice(start, Math.min(end, start + reach)));
  const inside = fit(quote, columns);
  const after = inside === quote ? visible(text.slice(end, Math.min(lineEnd, end + reach))).trimEnd() : '';
  const spare = columns - widthOf(inside);
  const left = fitEnd(lead, Math.max(spare >> 1, spare - widthOf(after)));
  const right = fit(after, spare - widthOf(left));
  return {
    shown: left + inside + right,
    marks: ' '.repeat(widthOf(left)) + marksOf(text, ranges, Math.min(end, start + reach)).slice(0, widthOf(inside)),
  };
}

/** Carets under the ranges and blanks between them, from the first start to `end`. */
function marksOf(text: string, ranges: readonly Range[], end: number): string {
  let marks = '';
  let at = ranges[0]!.start;
  const to = (offset: number, mark: string) => {
    const stop = Math.min(offset, end);
    if (stop > at) marks += mark.repeat(widthOf(visible(text.slice(at, stop))));
    at = Math.max(at, offset);
  };
  for (const range of ranges) {
    to(range.start, ' ');
    to(range.end, '^');
  }
  return marks;
}
