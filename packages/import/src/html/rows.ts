import type { Paragraph, Row, RowCell } from '../blocks/block.js';
import type { FlowCell, FlowTable, Line } from './flow.js';
import type { Paths } from './path.js';

/** Lines of a cell that are one phrase, broken to keep a column narrow. */
const LONGEST_LINE = 10;
const LONGEST_PHRASE = 60;

/** A table of data as rows of cells, in which a cell that reaches down comes again in every row. */
export function rowsOf({ rows, cells }: FlowTable, paths: Paths): readonly Row[] {
  const drafts = Array.from({ length: rows }, (): { column: number; readonly cells: RowCell[] } => ({
    column: 0,
    cells: [],
  }));
  const sorted = cells
    .flatMap((cell) => Array.from({ length: cell.rows }, (_, below) => ({ cell, below })))
    .sort((a, b) => a.cell.column - b.cell.column);
  for (const { cell, below } of sorted) {
    const draft = drafts[cell.row + below]!;
    const gap = cell.column - draft.column;
    if (gap > 0) draft.cells.push({ span: gap, isBelow: false, isBeside: false, blocks: [] });
    const blocks = below === 0 ? paragraphsOf(cell, paths) : [];
    draft.cells.push({ span: cell.columns, isBelow: below > 0, isBeside: false, blocks });
    draft.column = cell.column + cell.columns;
  }
  return drafts.map((draft) => ({ before: 0, cells: draft.cells }));
}

function paragraphsOf({ items }: FlowCell, paths: Paths): readonly Paragraph[] {
  const lines = items.filter((item) => item.kind === 'line');
  const [first] = lines;
  if (first === undefined) return [];
  const phrase = phraseOf(lines);
  return (phrase === null ? lines : [{ ...first, text: phrase }]).map(({ text, element, level }) => ({
    kind: 'paragraph',
    pieces: [{ text, at: { element: paths.of(element) } }],
    level,
  }));
}

/** Several short lines in one; a head that is set upright, a character or two in a line, is a word again. */
function phraseOf(lines: readonly Line[]): string | null {
  if (lines.length < 3 || lines.some(({ text }) => text.length > LONGEST_LINE)) return null;
  const isUpright = lines.every(({ text }) => /^\p{Script=Han}{1,2}$/u.test(text));
  const phrase = lines.map(({ text }) => text).join(isUpright ? '' : ' ');
  return phrase.length <= LONGEST_PHRASE ? phrase : null;
}
