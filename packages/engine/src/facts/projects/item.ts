import type { HeadRow } from '../../vocabulary/projects.js';
import type { Stretch } from '../clause.js';
import type { Head } from './heads.js';
import type { Piece } from './pieces.js';

/** One name in a noun phrase; its characters stand in order between `from` and `to`. */
export interface Item extends Stretch {
  readonly name: string;
  readonly head: HeadRow;
  /** The words that are its own: before its last word, or before the words that a list lends it. */
  readonly own: Stretch;
  readonly built: boolean;
  readonly counted: boolean;
  /** Whether the words behind the list call it a project: A、B等项目. */
  readonly called: boolean;
  /** Whether its last words are those of the list. */
  readonly lent: boolean;
  /** Whether words with 的 before it say more of it. */
  readonly described: boolean;
}

/** A member of a list that has a last word. */
export type Headed = Piece & { readonly head: Head };

export function hasHead(piece: Piece): piece is Headed {
  return piece.head !== null;
}

export function itemOf(text: string, { from, to, built, counted, head }: Headed): Item {
  const start = behindOf(text, from, head.from);
  return {
    from: start,
    to,
    built,
    counted,
    called: false,
    lent: false,
    described: start > from,
    head: head.row,
    own: { from: start, to: head.from },
    name: text.slice(start, to),
  };
}

/** 市场化运作的农村土地交易平台: what stands before the last 的 describes, what stands behind it names. */
function behindOf(text: string, from: number, to: number): number {
  const at = text.slice(from, to - 2).lastIndexOf('的');
  return at > 0 ? from + at + 1 : from;
}
