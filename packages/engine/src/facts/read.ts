import { frameOf } from '../document/frame.js';
import type { Layout } from '../document/layout.js';
import { paragraphsOf } from '../document/paragraphs.js';
import type { Range } from '../document/range.js';
import { outlineOf, pathsOf } from '../document/sections.js';
import { narrowed } from '../document/squeeze.js';
import { rowsAmong } from '../document/titles.js';
import type { Clause } from './clause.js';
import { uncovered } from './coverage.js';
import type { Fact, LeftOut } from './fact.js';
import { leaveNumbers, passedOver, readParagraph, type Source } from './read-paragraph.js';
import type { Reading, ReadOptions } from './reading.js';
import type { Sink } from './sentence.js';
import { isSeries, isSheet, readSheet } from './sheet/index.js';
import { lastYearOfSheets } from './sheet/laid-out.js';
import { Tables } from './table/tables.js';
import { Turns } from './turns.js';

/** Called with every fact and the clause it was read from, null for a cell of a table. */
export type Watcher = (fact: Fact, clause: Clause | null) => void;

/** Reads a plan or report into facts. Takes any text, never throws. */
export function read(text: string, options: ReadOptions = {}): Reading {
  return readWatched(text, options, null);
}

export function readWatched(text: string, options: ReadOptions, watcher: Watcher | null): Reading {
  const layout = options.layout ?? null;
  const sheet = layout === null ? isSheet(text) : isOneTable(text, layout) && isSeries(text, layout.tables[0].start);
  if (sheet) return asSheet(text, options, watcher);
  const plain = narrowed(text);
  const paragraphs = paragraphsOf(text, layout);
  const said = frameOf(plain, linesBeside(text, paragraphs, layout), options);
  const last = layout === null ? null : lastYearOfSheets(plain, paragraphs, layout, said, options);
  const frame = last === null ? said : { ...said, kind: 'figures' as const, year: last, span: null, horizon: null };
  const outline = outlineOf(text, paragraphs, frame, layout);
  const source: Source = { name: options.name ?? '', text, plain };
  const found = new Found(text, watcher);
  const turns = new Turns(plain, frame, outline);
  const paths = pathsOf(outline.sections);
  const tables = new Tables(source, paragraphs, layout, frame, last === null ? 'table' : 'sheet');
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const body = outline.bodyOf[i]!;
    const part = turns.partAt(i);
    const section = paths[outline.sectionOf[i]!] ?? NO_PATH;
    if (tables.read(i, part, section, found)) continue;
    const passed = passedOver(text, paragraphs[i]!);
    leaveNumbers(text, start, passed === null ? body : end, passed ?? 'heading', found);
    if (passed === null) readParagraph(source, { start: body, end }, part, section, found);
  }
  return { document: { name: source.name, text, layout, frame, sections: outline.sections }, ...found.sorted() };
}

const LONGEST_TITLE = 80;

/** Whether a file is nothing but a table, but for a title. */
function isOneTable(text: string, { tables: [table, ...others] }: Layout): boolean {
  return (
    table !== undefined && others.length === 0 && table.start <= LONGEST_TITLE && table.end >= text.trimEnd().length
  );
}

function asSheet(text: string, options: ReadOptions, watcher: Watcher | null): Reading {
  const reading = readSheet(text, options);
  for (const fact of reading.facts) watcher?.(fact, null);
  return reading;
}

/** The paragraphs that can say what the text is: rows of tables cannot, but for those of one cell that title them. */
function linesBeside(text: string, paragraphs: readonly Range[], layout: Layout | null): readonly Range[] {
  if (layout === null || layout.tables.length === 0) return paragraphs;
  const inTable = rowsAmong(paragraphs, layout);
  return paragraphs.filter(({ start, end }, index) => !inTable(index) || !text.slice(start, end).includes('\t'));
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
