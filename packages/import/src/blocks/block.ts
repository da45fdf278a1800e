import type { Piece } from '../text-builder.js';

/** What follows one another in a text, a cell, a text box or a note. */
export type Block = Paragraph | GridTable;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly level: number | null;
}

export interface GridTable {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  /** Columns that are left free before the first cell. */
  readonly before: number;
  readonly cells: readonly RowCell[];
}

export interface RowCell {
  readonly span: number;
  /** Belongs to the cell above it, or to the one before it. */
  readonly isBelow: boolean;
  readonly isBeside: boolean;
  readonly blocks: readonly Block[];
}

/** The paragraphs that hold anything, each in one piece. Most cells hold one that is: they are many, and it is taken as it is. */
export function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === 'paragraph' && first.pieces.length === 1 && isFilled(first))
    return first.pieces;
  return blocks
    .filter((block) => block.kind === 'paragraph')
    .filter(isFilled)
    .map(inOnePiece);
}

export function holdsAny(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'table' || isFilled(block));
}

function isFilled({ pieces }: Paragraph): boolean {
  return pieces.some(({ text }) => /\S/.test(text));
}

/** A paragraph that was joined from several is in the place of its last. */
function inOnePiece({ pieces }: Paragraph): Piece {
  return { text: pieces.map(({ text }) => text).join(''), at: pieces.at(-1)!.at };
}
