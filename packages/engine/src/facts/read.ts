import { frameOf } from '../document/frame.js';
import { paragraphsOf } from '../document/paragraphs.js';
import type { Range } from '../document/range.js';
import { outlineOf, pathsOf } from '../document/sections.js';
import { narrowed } from '../document/squeeze.js';
import { Boxes } from './box/box.js';
import type { Clause } from './clause.js';
import { uncovered } from './coverage.js';
import type { Fact, LeftOut } from './fact.js';
import { leaveNumbers, passedOver, readParagraph, type Source } from './read-paragraph.js';
import type { Reading, ReadOptions } from './reading.js';
import type { Sink } from './sentence.js';
import { Turns } from './turns.js';

/** Called with every fact and the clause it was read from, null for a cell of a box. */
export type Watcher = (fact: Fact, clause: Clause | null) => void;

/** Reads a plan or report into facts. Takes any text, never throws. */
export function read(text: string, options: ReadOptions = {}): Reading {
  return readWatched(text, options, null);
}

export function readWatched(text: string, options: ReadOptions, watcher: Watcher | null): Reading {
  const plain = narrowed(text);
  const paragraphs = paragraphsOf(text);
  const frame = frameOf(plain, paragraphs, options);
  const outline = outlineOf(text, paragraphs, frame);
  const source: Source = { name: options.name ?? '', text, plain };
  const found = new Found(text, watcher);
  const turns = new Turns(plain, frame, outline);
  const paths = pathsOf(outline.sections);
  const boxes = new Boxes(source, paragraphs);
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const body = outline.bodyOf[i]!;
    const part = turns.partAt(i);
    const section = paths[outline.sectionOf[i]!] ?? NO_PATH;
    if (boxes.read(i, part, section, found)) continue;
    const passed = passedOver(text, paragraphs[i]!);
    leaveNumbers(text, start, passed === null ? body : end, passed ?? 'heading', found);
    if (passed === null) readParagraph(source, { start: body, end }, part, section, found);
  }
  return { document: { name: source.name, text, frame, sections: outline.sections }, ...found.sorted() };
}

/** What was found so far. */
class Found implements Sink {
  readonly #text: string;
  readonly #watcher: Watcher | null;
  readonly #facts: Fact[] = [];
  readonly #leftOut: LeftOut[] = [];

  constructor(text: string, watcher: Watcher | null) {
    this.#text = text;
    this.#watcher = watcher;
  }

  fact(fact: Fact, clause: Clause | null): void {
    this.#facts.push(fact);
    this.#watcher?.(fact, clause);
  }

  leftOut(start: number, end: number, reason: LeftOut['reason']): void {
    this.#leftOut.push({ start, end, quote: this.#text.slice(start, end), reason });
  }

  sorted(): Pick<Reading, 'facts' | 'leftOut'> {
    const facts = this.#facts.sort(byPlace);
    const leftOut = this.#leftOut.sort(byPlace);
    const missed = uncovered(this.#text, facts, leftOut);
    return { facts, leftOut: missed.length === 0 ? leftOut : [...leftOut, ...missed].sort(byPlace) };
  }
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}

const NO_PATH: readonly string[] = [];
