import type { Place } from '@outturn/engine';

/** Finds line and column of many offsets in one text, for the price of one scan. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Offset of LINE:COLUMN, or of a bare offset; null where it is neither or lies outside the text. */
export function offsetOf(text: string, place: string): number | null {
  const [, first, column] = /^(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (first === undefined) return null;
  if (column === undefined) return Number(first) < text.length ? Number(first) : null;
  let start = 0;
  for (let line = 1; line < Number(first); line++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return null;
  }
  const end = text.indexOf('\n', start);
  const offset = start + Number(column) - 1;
  return Number(first) > 0 && offset >= start && offset < (end === -1 ? text.length : end) ? offset : null;
}
