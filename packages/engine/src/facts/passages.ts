import { BLANK, CLASSES, DIRTY, END } from '../document/characters.js';
import { headingAt } from '../document/headings.js';
import { paragraphsOf } from '../document/paragraphs.js';
import type { Range } from '../document/range.js';
import { outlineOf, pathsOf } from '../document/sections.js';
import { narrowed, type Squeezed, squeeze } from '../document/squeeze.js';
import { rowsAmong } from '../document/titles.js';
import type { Part } from './clause.js';
import { namesTime } from './deadline.js';
import type { Fact } from './fact.js';
import type { Reading } from './reading.js';
import { Turns } from './turns.js';

/** A sentence with all that its place in the document says about it. */
export interface Passage {
  readonly range: Range;
  readonly squeezed: Squeezed;
  /** Number of the paragraph in the document. */
  readonly paragraph: number;
  /** Whether it ends its paragraph. */
  readonly last: boolean;
  /** Whether it is the title that its section opens with: one that the text runs on behind, or a line of its own. */
  readonly title: 'run-in' | 'line' | null;
  /** Whether its section holds nothing but this title. */
  readonly bare: boolean;
  /** Index of its section, -1 above the first heading. */
  readonly at: number;
  /** Titles from the top. */
  readonly section: readonly string[];
  readonly part: Part;
  /** Whether it may name a time; most sentences name none. */
  readonly timed: boolean;
  /** The facts that its words state; the cells of a table are no words. */
  readonly facts: readonly Fact[];
}

/** The titles and sentences of a document, in order. */
export function* passagesOf({ document, facts }: Reading): Generator<Passage> {
  const { text, frame, layout } = document;
  const paragraphs = paragraphsOf(text, layout);
  const outline = outlineOf(text, paragraphs, frame, layout);
  const inTable = layout === null ? null : rowsAmong(paragraphs, layout);
  const { sections, sectionOf, bodyOf } = outline;
  const turns = new Turns(narrowed(text), frame, outline);
  const paths = pathsOf(sections);
  let next = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const at = sectionOf[paragraph];
    const section = sections[at];
    const { start: opening, end } = paragraphs[paragraph];
    const part = turns.partAt(paragraph);
    const titled = section?.start === opening ? opening + section.title.length : -1;
    const bare = titled >= end - 1 && isBlank(text, end, section.end);
    const body = bodyOf[paragraph];
    for (let start = body < end ? body : opening + (headingAt(text, opening, end)?.mark ?? 0); start < end; ) {
      const { range, dirty } = sentenceAt(text, start, inTable?.(paragraph) ? cellEnd(text, start, end) : end);
      while (next < facts.length && facts[next].start < start) next++;
      const first = next;
      while (next < facts.length && facts[next].start < range.end) next++;
      const title = body === end ? 'line' : start < titled ? 'run-in' : null;
      const squeezed = squeeze(text, range.start, range.end, dirty);
      const own = facts[first]?.rule === 'table' ? [] : facts.slice(first, next);
      yield {
        range,
        squeezed,
        paragraph,
        last: range.end >= end,
        title,
        bare,
        at,
        section: paths[at] ?? [],
        part,
        timed: namesTime(squeezed.text),
        facts: own,
      };
      start = range.end;
    }
  }
}

/** The facts of a list sorted by start that stand in a range. */
export function factsWithin(facts: readonly Fact[], { start, end }: Range): readonly Fact[] {
  let low = 0;
  for (let high = facts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (facts[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const within: Fact[] = [];
  for (let i = low; i < facts.length && facts[i].start < end; i++) if (facts[i].end <= end) within.push(facts[i]);
  return within;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(CLASSES[text.charCodeAt(at)] & BLANK)) return false;
  return true;
}

/** The cells of a row are no one sentence. */
function cellEnd(text: string, start: number, end: number): number {
  const tab = text.indexOf('\t', start);
  return tab === -1 || tab >= end ? end : tab + 1;
}

function sentenceAt(text: string, start: number, end: number): { readonly range: Range; readonly dirty: boolean } {
  let bits = 0;
  let to = start;
  while (to < end && !(bits & END)) bits |= CLASSES[text.charCodeAt(to++)];
  return { range: { start, end: to }, dirty: (bits & DIRTY) !== 0 };
}
