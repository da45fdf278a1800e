import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import { Pager } from '../kit/parts.js';
import { partAt } from './cut.js';
import type { Document, Section } from './places.js';
import { WORDS } from './words.js';

interface Of {
  readonly source: Source;
  readonly document: Document;
  readonly cuts: readonly number[];
  readonly part: number;
}

/** A table of contents is no longer than this: the deepest headings are left out first. */
const MOST_HEADINGS = 120;

/** One that is longer than a screen of a telephone is folded at first. */
const MOST_UNFOLDED = 12;

/** The headings of the whole document on its first page, those of the part on the others. */
export function contentsView({
  source,
  document,
  cuts,
  part,
  sections,
}: Of & { readonly sections: readonly Section[] }): ReactElement | null {
  const words = WORDS[source.locale];
  const placed = sections.map((section) => ({ ...section, part: partAt(cuts, section.start) }));
  const shown = upper(part === 1 ? placed : placed.filter((section) => section.part === part));
  if (shown.length < 2) return null;
  const highest = Math.min(...shown.map(({ depth }) => depth));
  return (
    <details className="contents" open={part === 1 && shown.length <= MOST_UNFOLDED}>
      <summary>{words.contents}</summary>
      <ol lang="zh-CN">
        {shown.map((section) => (
          <li key={section.start} className={`d${Math.min(section.depth - highest, 3)}`}>
            <a href={source.links.document(document.id, { part: section.part, start: section.start })}>
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function upper<Heading extends { readonly depth: number }>(headings: readonly Heading[]): readonly Heading[] {
  if (headings.length <= MOST_HEADINGS) return headings;
  const deepest = Math.max(...headings.map(({ depth }) => depth));
  const kept = headings.filter(({ depth }) => depth < deepest);
  return kept.length === 0 ? headings.slice(0, MOST_HEADINGS) : upper(kept);
}

/** The way to the other parts of a document. */
export function pagerView({ source, document, cuts, part }: Of): ReactElement {
  const { links, locale } = source;
  return (
    <Pager
      part={part}
      parts={cuts.length}
      locale={locale}
      to={(target) => links.document(document.id, { part: target })}
    />
  );
}
