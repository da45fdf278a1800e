import type { Cell, Table, Title } from '@outturn/engine';
import type { FilePlace, Imported, Refused, Stretch } from './imported.js';
import { MAX_CELLS, MAX_CHARACTERS } from './limits.js';

/** A piece of a paragraph that has a place of its own: a paragraph that runs over two pages has two. */
export interface Piece {
  readonly text: string;
  readonly at: FilePlace;
}

/** A cell on its way into the text. */
export interface DraftCell extends Omit<Cell, 'start' | 'end'> {
  /** Its paragraphs; a blank is set between two. */
  readonly pieces: readonly Piece[];
}

/** Characters without width or meaning that stand inside words and numbers: joiners, marks of byte order, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Line breaks of all kinds, and controls that a text should not hold; tabs stay. */
const BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** All of these, and tabs: most texts have none of them, and then there is nothing to do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNCLEAN = /[\u0000-\u001f\u007f\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/** Puts the text of a file together line by line, and keeps where each piece came from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #places: Stretch[] = [];
  readonly #titles: Title[] = [];
  readonly #tables: Table[] = [];
  #length = 0;
  #cells = 0;

  /** Adds a paragraph; a line break inside it begins another. `level` makes it a title, 1 the highest. */
  paragraph(pieces: readonly Piece[], level: number | null = null): void {
    for (const line of linesOf(pieces)) {
      const start = this.#length;
      this.#writeAll(trimmed(line));
      if (this.#length === start) continue;
      if (level !== null) this.#titles.push({ start, end: this.#length, level });
      this.#write('\n');
    }
  }

  /** Adds a table, a line for each row that holds anything. Its cells need not be in order; none may cover another. */
  table(rows: number, columns: number, drafts: readonly DraftCell[]): void {
    const start = this.#length;
    const cells: Cell[] = [];
    const sorted = drafts.toSorted((a, b) => a.row - b.row || a.column - b.column);
    for (let from = 0; from < sorted.length; ) {
      let to = from;
      while (sorted[to]?.row === sorted[from]!.row) to++;
      this.#row(sorted.slice(from, to), columns, cells);
      from = to;
    }
    if (this.#length > start) this.#tables.push({ start, end: this.#length - 1, rows, columns, cells });
  }

  #row(drafts: readonly DraftCell[], columns: number, cells: Cell[]): void {
    const written = drafts.map((draft) => trimmed(inOneLine(draft.pieces)));
    if (written.every((pieces) => pieces.length === 0)) return;
    let reached = 0;
    for (const [at, { row, column, rows, columns: over }] of drafts.entries()) {
      this.#write('\t'.repeat(column - reached));
      reached = column;
      const start = this.#length;
      this.#writeAll(written[at]!);
      this.#cells++;
      cells.push({ start, end: this.#length, row, column, rows, columns: over });
    }
    this.#write('\t'.repeat(Math.max(0, columns - 1 - reached)));
    this.#write('\n');
  }

  #writeAll(pieces: readonly Piece[]): void {
    for (const { text, at } of pieces) {
      if (text === '') continue;
      if (isKnown(at)) this.#places.push({ start: this.#length, end: this.#length + text.length, ...at });
      this.#write(text);
    }
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Whether more has come in than a file may have, so that there is no need to go on. */
  get isFull(): boolean {
    return this.#length > MAX_CHARACTERS || this.#cells > MAX_CELLS;
  }

  /** The text with its map; refused where there is more of it than a file may have. */
  finish(): Pick<Imported, 'text' | 'damaged' | 'layout' | 'places'> | Refused {
    if (this.#length > MAX_CHARACTERS)
      return { ok: false, reason: 'too-much', of: 'characters', limit: MAX_CHARACTERS };
    if (this.#cells > MAX_CELLS) return { ok: false, reason: 'too-much', of: 'cells', limit: MAX_CELLS };
    const text = this.#parts.join('').toWellFormed();
    const damaged = text.split('\uFFFD').length - 1;
    return { text, damaged, layout: { titles: this.#titles, tables: this.#tables }, places: this.#places };
  }
}

function isKnown(at: FilePlace): boolean {
  for (const _ in at) return true;
  return false;
}

/** The pieces between two line breaks, cleaned. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const { text, at } of pieces) {
    if (!UNCLEAN.test(text)) {
      lines.at(-1)!.push({ text, at });
      continue;
    }
    for (const [index, line] of text.split(BREAKS).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push({ text: clean(line), at });
    }
  }
  return lines;
}

function inOneLine(pieces: readonly Piece[]): readonly Piece[] {
  const filled = pieces.filter(({ text }) => /\S/.test(text));
  return filled.map(({ text, at }, index) => {
    const line = UNCLEAN.test(text) ? clean(text.split(BREAKS).join(' ').replaceAll('\t', ' ')) : text;
    return { text: index === 0 ? line : ` ${line}`, at };
  });
}

function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROLS, '');
}

/** The pieces of a line without the blanks that it begins and ends with. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length === 1) {
    const text = pieces[0]!.text.trim();
    return text === '' ? [] : [{ text, at: pieces[0]!.at }];
  }
  const from = pieces.findIndex(({ text }) => /\S/.test(text));
  if (from === -1) return [];
  const to = pieces.findLastIndex(({ text }) => /\S/.test(text));
  return pieces.slice(from, to + 1).map(({ text, at }, index) => {
    const begun = index === 0 ? text.trimStart() : text;
    return { text: from + index === to ? begun.trimEnd() : begun, at };
  });
}
