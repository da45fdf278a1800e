import type { Block } from '@outturn/viewer/page';

interface Range {
  readonly start: number;
  readonly end: number;
}

type Row = readonly Range[];

/** A block of the text, or as much of it as stands in one part. */
export interface Piece extends Range {
  readonly kind: Block['kind'];
  /** Index of the section that begins here, -1 where none does. */
  readonly section: number;
  /** Where the words of the heading end. */
  readonly headed: number;
  readonly rows: readonly Row[];
  /** The head of a table that began in an earlier part: said again, and no place of this part. */
  readonly head: Row | null;
}

/** The blocks that stand in a part, cut where it begins and ends. */
export function piecesIn(blocks: readonly Block[], part: Range): readonly Piece[] {
  return blocks.flatMap((block) => {
    const start = Math.max(block.start, part.start);
    const end = Math.min(block.end, part.end);
    if (start >= end) return [];
    return block.kind === 'table' ? rowsIn(block, { start, end }) : [lineIn(block, { start, end })];
  });
}

function rowsIn(block: Block, part: Range): readonly Piece[] {
  const rows = block.rows.flatMap((row) => {
    const cells = row.map((cell) => clipped(cell, part));
    return cells.some((cell) => cell.end > cell.start) ? [cells] : [];
  });
  if (rows.length === 0) return [];
  const head = block.start < part.start ? (block.rows[0] ?? null) : null;
  return [{ kind: 'table', ...part, section: -1, headed: part.start, rows, head }];
}

function lineIn({ kind, section, headed, start }: Block, part: Range): Piece {
  const goesOn = part.start > start;
  return {
    kind: goesOn ? 'paragraph' : kind,
    ...part,
    section: goesOn ? -1 : section,
    headed: Math.min(Math.max(headed, part.start), part.end),
    rows: [],
    head: null,
  };
}

/** What of a range stands in another; an empty one at its edge where nothing does. */
function clipped({ start, end }: Range, within: Range): Range {
  const from = Math.min(Math.max(start, within.start), within.end);
  return { start: from, end: Math.max(from, Math.min(end, within.end)) };
}
