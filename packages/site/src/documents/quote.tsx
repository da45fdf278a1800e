import type { ReactElement, ReactNode } from 'react';

interface Props {
  /** A sentence of a document, and where it stands. */
  readonly text: string;
  readonly start: number;
  /** Words of it by their places in the document. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** A sentence with some of its words marked; marks that meet are one. */
export function Quote({ text, start, words }: Props): ReactElement {
  const out: ReactNode[] = [];
  let at = 0;
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, word.start - start);
    const to = Math.min(text.length, word.end - start);
    if (to <= from) continue;
    out.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <span className="quote" lang="zh-CN">
      {out}
      {text.slice(at)}
    </span>
  );
}
