import type { Range } from '../document/range.js';

const BREAKS = '，,。；;！？!?：:\n\r';

/** The clause around a range: up to the nearest comma, stop or line break on both sides, the marks left out. */
export function clauseAround(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from > 0 && !BREAKS.includes(text[from - 1]!)) from--;
  while (to < text.length && !BREAKS.includes(text[to]!)) to++;
  return { start: from, end: to };
}
