import type { ReactElement } from 'react';
import type { Locale } from './page.js';
import { inBoth } from './words.js';

/** Bytes of HTML that the rows of a list may come to on one page; the frame and the style sheet come on top. */
const MOST_BYTES = 64_000;

/** Cuts a list into parts that are small enough for a page each; one part where there is nothing. */
export function partsOf<Row>(
  rows: readonly Row[],
  bytesOf: (row: Row) => number,
  most: number = MOST_BYTES,
): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  let filled = 0;
  for (const row of rows) {
    const bytes = bytesOf(row);
    if (filled + bytes > most && filled > 0) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)!.push(row);
    filled += bytes;
  }
  return parts;
}

/** The number of a part as an address has it; 0 for what is none. */
export function partIn({ part = '1' }: { readonly part?: string }): number {
  return /^[1-9]\d{0,5}$/.test(part) ? Number(part) : 0;
}

/** About what a text comes to in UTF-8. */
export function bytesIn(text: string): number {
  return text.length * 3;
}

interface Props {
  readonly part: number;
  readonly parts: number;
  readonly locale: Locale;
  readonly to: (part: number) => string;
}

/** The way to the parts before and after; nothing where there is one part. */
export function Pager({ part, parts, locale, to }: Props): ReactElement | null {
  if (parts < 2) return null;
  const words = WORDS[locale];
  return (
    <nav className="pager" aria-label={words.parts}>
      {part > 1 && (
        <a href={to(part - 1)} rel="prev">
          {words.previous}
        </a>
      )}
      <span>{words.partOf(part, parts)}</span>
      {part < parts && (
        <a href={to(part + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}

/** A title with the number of its part. */
export function titled(title: string, part: number, locale: Locale): string {
  return part === 1 ? title : WORDS[locale].titled(title, part);
}

interface Words {
  readonly parts: string;
  readonly partOf: (part: number, parts: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly titled: (title: string, part: number) => string;
}

const WORDS = inBoth<Words>(
  {
    parts: '分页',
    partOf: (part, parts) => `第 ${part} 页，共 ${parts} 页`,
    previous: '上一页',
    next: '下一页',
    titled: (title, part) => `${title}（第 ${part} 页）`,
  },
  {
    parts: 'Pages',
    partOf: (part, parts) => `Page ${part} of ${parts}`,
    previous: 'Previous page',
    next: 'Next page',
    titled: (title, part) => `${title} (page ${part})`,
  },
);
