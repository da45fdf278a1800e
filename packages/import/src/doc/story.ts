import { raised } from '../raised.js';
import type { CharacterRun } from './characters.js';
import { isOn, type Run, runAt, runIndexAt } from './formatting.js';
import type { Story, TextPiece, WordFile } from './word-file.js';

export interface Paragraph {
  readonly text: string;
  readonly format: Run | undefined;
  /** Whether it ends a cell of a table, or a row. */
  readonly isCell: boolean;
  /** Whether the mark of a footnote stands in it. */
  readonly hasMark: boolean;
}

export const IN_TABLE = 0x2416;

/** Characters that stand for something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[\x01-\x08\x0b-\x0f\x13-\x15\x1e\x1f]/g;
const FIELD = '\x13';
const RESULT = '\x14';
const FIELD_END = '\x15';
const CONTENTS = /^\s*TOC\b/i;
const LONGEST_NAME = 20;
const PICTURES = '\x01\x08';
const MARK = '\x02';
const CELL = '\x07';
const ENDS = '\r\f\x07';
/** What the others come to. */
const SHOWN: Readonly<Record<string, string>> = { '\v': '\n', '\x0e': '\n', '\x1e': '-' };

interface Field {
  code: string;
  isShown: boolean;
}

/** Reads the paragraphs of one part of a text. */
export class StoryReader {
  /** Stretches that were set in or taken out. */
  changes = 0;
  pictures = 0;
  readonly #file: WordFile;
  readonly #paragraphs: Paragraph[] = [];
  #text = '';
  #hasMark = false;
  /** The fields that are open, one in another, and how many of them show nothing: their result has not begun. */
  #fields: Field[] = [];
  #hidden = 0;

  constructor(file: WordFile) {
    this.#file = file;
  }

  read(story: Story): readonly Paragraph[] {
    const { start, end } = this.#file.stories[story];
    for (const piece of this.#file.pieces) {
      if (piece.start < end && piece.end > start)
        this.#piece(piece, Math.max(start, piece.start), Math.min(end, piece.end));
    }
    if (this.#text !== '') this.#end(undefined, false);
    this.#fields = [];
    this.#hidden = 0;
    return this.#paragraphs.splice(0);
  }

  #piece({ start, offset, width }: TextPiece, from: number, to: number): void {
    const first = offset + (from - start) * width;
    const bytes = this.#file.main.subarray(first, first + (to - from) * width);
    const text = new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
    const runs = this.#file.characters;
    for (let at = 0, index = runIndexAt(runs, first); at < text.length; ) {
      const run = runs[index];
      const begun = run !== undefined && run.start <= first + at * width;
      const next = run === undefined ? text.length : Math.ceil(((begun ? run.end : run.start) - first) / width);
      const until = Math.min(text.length, Math.max(next, at + 1));
      this.#stretch(text.slice(at, until), begun ? run : undefined, first + at * width, width);
      at = until;
      while (index < runs.length && runs[index]!.end <= first + at * width) index++;
    }
  }

  /** Text of one format. What is deleted or hidden leaves nothing but the ends of paragraphs and cells. */
  #stretch(text: string, run: CharacterRun | undefined, offset: number, width: number): void {
    const isGone = run?.isGone === true;
    if (run?.isChange) this.changes++;
    let from = 0;
    const write = (to: number): void => {
      const part = text.slice(from, to);
      if (isGone || part === '') return;
      if (this.#hidden > 0) this.#code(part);
      else this.#text += run?.isRaised ? this.#raised(part, offset + from * width) : part;
    };
    for (const { 0: sign, index } of text.matchAll(SPECIAL)) {
      write(index);
      from = index + 1;
      if (ENDS.includes(sign)) this.#end(runAt(this.#file.paragraphs, offset + index * width), sign === CELL);
      else this.#sign(sign);
    }
    write(text.length);
  }

  #raised(text: string, offset: number): string {
    const format = runAt(this.#file.paragraphs, offset);
    return raised(this.#text.slice(-4), text, format !== undefined && isOn(format.operations, IN_TABLE));
  }

  #code(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && field.code.length < LONGEST_NAME) field.code += text;
  }

  #sign(sign: string): void {
    if (sign === FIELD) this.#begin();
    else if (sign === RESULT) this.#show();
    else if (sign === FIELD_END) this.#finish();
    else if (sign === MARK) this.#hasMark = true;
    else if (this.#hidden > 0) return;
    else if (PICTURES.includes(sign)) this.pictures++;
    else this.#text += SHOWN[sign] ?? '';
  }

  #begin(): void {
    this.#fields.push({ code: '', isShown: false });
    this.#hidden++;
  }

  /** What stands before is the code of the field. A table of contents says nothing that the text does not. */
  #show(): void {
    const field = this.#fields.at(-1);
    if (field === undefined || field.isShown || CONTENTS.test(field.code)) return;
    field.isShown = true;
    this.#hidden--;
  }

  #finish(): void {
    if (this.#fields.pop()?.isShown === false) this.#hidden--;
  }

  #end(format: Run | undefined, isCell: boolean): void {
    this.#paragraphs.push({ text: this.#text, format, isCell, hasMark: this.#hasMark });
    this.#text = '';
    this.#hasMark = false;
  }
}
