import type { ReactElement, ReactNode } from 'react';
import './thing.css';
import { type Piece, piecesOf, type Range } from './pieces.js';

interface MarkedProps {
  readonly text: string;
  readonly range: Range;
  readonly marks: readonly Range[];
}

/** A piece of a document's text, which is Chinese in every language of the page, with some of its words marked. */
export function Marked({ text, range, marks }: MarkedProps): ReactElement {
  return (
    <span lang="zh-CN">
      {piecesOf(text, range, marks).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names, and never change their order.
        <Shown key={at} {...piece} />
      ))}
    </span>
  );
}

function Shown({ text, isMarked }: Piece): ReactNode {
  return isMarked ? <mark>{text}</mark> : text;
}
