import { type Line, lineOf } from './line.js';
import { addAll } from './lists.js';
import { partsOf } from './part.js';

/** Columns of running text are no narrower than this many letters, and this many lines show them. */
const LETTERS = 12;
const LINES = 3;

/** The lines of a page that is set in two columns of running text, column by column between what goes across; others as they are. */
export function inColumns(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let columns: [Line[], Line[]] = [[], []];
  for (const line of lines) {
    const left = line.runs.filter((run) => run.right <= gutter);
    const right = line.runs.filter((run) => run.x >= gutter);
    if (left.length + right.length < line.runs.length) {
      addAll(ordered, [...columns.flat(), line]);
      columns = [[], []];
      continue;
    }
    if (left.length > 0) columns[0].push({ ...lineOf(left, line.page), zone: 1 });
    if (right.length > 0) columns[1].push({ ...lineOf(right, line.page), zone: 2 });
  }
  return [...ordered, ...columns.flat()];
}

/** The middle of the gap between two columns, if most lines have it and there are words on both sides as in running text. */
function gutterOf(lines: readonly Line[]): number | null {
  const middles = lines.flatMap((line) => {
    const parts = partsOf(line, 1.2);
    if (parts.length !== 2) return [];
    const isText = parts.every(({ x, right }) => right - x > LETTERS * line.size);
    return isText ? [(parts[0]!.right + parts[1]!.x) / 2] : [];
  });
  const gutter = middles.sort((a, b) => a - b)[middles.length >> 1];
  if (gutter === undefined || middles.filter((middle) => Math.abs(middle - gutter) < LETTERS).length < LINES)
    return null;
  const across = lines.filter(({ runs }) => runs.some((run) => run.x < gutter && run.right > gutter)).length;
  return across < middles.length ? gutter : null;
}
