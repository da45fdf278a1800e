/**
 * # Boxes of main indicators
 *
 * A plan prints its main indicators in a numbered box (专栏), a report its results in a table. In plain text a row is a
 * line whose cells are set off by bars or by tabs; a Markdown table is such a text.
 *
 * | step | file | does |
 * | --- | --- | --- |
 * | 1 | `box.ts` | follows the lines: which of them are rows, under which head |
 * | 2 | `head.ts` with `column.ts` | the head row: which column names, which measures, of which years |
 * | 3 | `row.ts` with `name.ts`, `cell.ts`, `units.ts` | a row: which of its cells is which, and what stands in them |
 * | 4 | `meaning.ts` | what the number of a cell says, by its column and its row |
 *
 * Only a head that names a column of indicators and one of figures opens a box; any other line with bars is read as
 * running text. No number of a box is read twice or dropped: what is no fact is left out with a reason. Boxes whose cells
 * stand in a line each are not told from running text.
 */
import type { Range } from '../../document/range.js';
import { cellsOf, isRow, opensWithBar, Rows } from '../../document/rows.js';
import type { Part } from '../clause.js';
import { leaveNumbers, type Source } from '../read-paragraph.js';
import type { Sink } from '../sentence.js';
import { type Head, headOf } from './head.js';
import { readRow } from './row.js';
import { unitOfCaption } from './units.js';
import { wordsIn } from './words.js';

/** The head of a box and what was said above it. */
export interface OpenBox extends Head {
  /** Whether its rows open and end with a bar. */
  readonly edges: boolean;
  /** Unit of the caption. */
  readonly unitOfAll: string;
  /** Paragraph of the last line of its head. */
  readonly headed: number;
}

/** A line inside a box that is no row names the group of the rows below it. */
const LONGEST_GROUP = 20;
const CAPTION = /^(?:专栏|附?[表图])/;
const CAPTION_TAIL = 40;
/** No head goes without one of these words. */
const MAY_HEAD = /指\s*标|单\s*位/;

/** Reads the boxes of a text; to be asked for every paragraph, from the first on. */
export class Boxes {
  readonly #source: Source;
  readonly #paragraphs: readonly Range[];
  readonly #rows: Rows;
  #box: OpenBox | null = null;

  constructor(source: Source, paragraphs: readonly Range[]) {
    this.#source = source;
    this.#paragraphs = paragraphs;
    this.#rows = new Rows(source.plain);
  }

  /** Reads paragraph `index` where it is a line of a box; false where it is running text. */
  read(index: number, part: Part, section: readonly string[], sink: Sink): boolean {
    if (!this.#rows.has(this.#paragraphs[index]!)) {
      if (this.#box !== null && !this.#isGroup(index)) this.#box = null;
      return false;
    }
    if (this.#box === null || index > this.#box.headed) this.#box = this.#boxFrom(index, part) ?? this.#box;
    if (this.#box === null) return false;
    const range = this.#paragraphs[index]!;
    if (index <= this.#box.headed) leaveNumbers(this.#source.text, range.start, range.end, 'heading', sink);
    else readRow({ source: this.#source, range, section }, this.#box, sink);
    return true;
  }

  #isRow(index: number): boolean {
    const line = this.#paragraphs[index];
    return line !== undefined && isRow(this.#source.plain, line);
  }

  #isGroup(index: number): boolean {
    const { start, end } = this.#paragraphs[index]!;
    return (
      end - start <= LONGEST_GROUP && this.#isRow(index + 1) && !CAPTION.test(this.#source.plain.slice(start, end))
    );
  }

  /** The box that the line opens, null where it is no head. */
  #boxFrom(index: number, part: Part): OpenBox | null {
    const { plain } = this.#source;
    const line = this.#paragraphs[index]!;
    if (!MAY_HEAD.test(plain.slice(line.start, line.end))) return null;
    const edges = opensWithBar(plain, line);
    const cells = this.#wordsOf(index, edges);
    const double = this.#doubled(cells, index, edges);
    const head = headOf(double ?? cells, part);
    if (head === null) return null;
    return { ...head, edges, unitOfAll: this.#captionUnit(index), headed: double === null ? index : index + 1 };
  }

  /** The cells of a head of two lines, the years below what the columns are; null where it has one. */
  #doubled(cells: readonly string[], index: number, edges: boolean): readonly string[] | null {
    const named = cells.findIndex((cell) => cell.includes('指标'));
    const below = named === -1 ? [] : this.#wordsOf(index + 1, edges);
    if (below[named] !== '' || below.length !== cells.length || !below.some((cell) => /\d{4}/.test(cell))) return null;
    return cells.map((cell, at) => cell + below[at]!);
  }

  #wordsOf(index: number, edges: boolean): readonly string[] {
    if (!this.#isRow(index)) return [];
    const { plain } = this.#source;
    return cellsOf(plain, this.#paragraphs[index]!, edges).map((cell) => wordsIn(plain, cell).text);
  }

  /** 单位:亿元 stands at the end of one of the two lines above a box. */
  #captionUnit(index: number): string {
    for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
      const { start, end } = this.#paragraphs[at]!;
      const unit = unitOfCaption(wordsIn(this.#source.plain, { start: Math.max(start, end - CAPTION_TAIL), end }).text);
      if (unit !== '') return unit;
    }
    return '';
  }
}
