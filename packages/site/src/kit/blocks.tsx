import type { ReactElement } from 'react';
import { markupOf, weightOf } from './made.js';
import { partsOf } from './parts.js';

/** A piece of a page that is not cut, with the heading that it stands under; null for none. */
export interface Block {
  readonly title: string | null;
  readonly html: string;
}

/** Bytes that the blocks of a page may come to; the frame and the styles come on top. */
const MOST_BYTES = 76_000;

/** Pieces under one heading, written out: so they are weighed as they are. */
export function blocksUnder(title: string | null, bodies: readonly ReactElement[]): readonly Block[] {
  return bodies.map((body) => ({ title, html: markupOf(body) }));
}

/** Puts blocks onto as many pages as they need, in their order. */
export function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return partsOf(blocks, ({ html }) => weightOf(html), MOST_BYTES);
}

/** Blocks of a page, those under one heading together. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): ReactElement {
  const titles = [...new Set(blocks.map(({ title }) => title))];
  return (
    <>
      {titles.map((title) => {
        const heading = title === null ? '' : markupOf(<h2>{title}</h2>);
        const html = blocks.filter((block) => block.title === title).map((block) => block.html);
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what React has written, which escapes whatever anybody has named.
        return <section key={title} dangerouslySetInnerHTML={{ __html: heading + html.join('') }} />;
      })}
    </>
  );
}
