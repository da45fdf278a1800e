/**
 * # Tables of figures
 *
 * A plan prints its main indicators in a numbered box (专栏), a budget its accounts and a communique its results in tables. A table comes
 * with the file (its cells, which may be merged), or it stands in plain text: as lines whose cells are set off by bars or by tabs, or as a
 * box that lost its lines and has its cells in a line each.
 *
 * | step | file | does |
 * | --- | --- | --- |
 * | 1 | `tables.ts` with `flattened.ts`, `flattened-head.ts`, `grid.ts` | finds the tables, and puts each into a grid |
 * | 2 | `read-table.ts` with `pieces.ts`, `caption.ts` | goes down the rows: captions, heads, figures, notes |
 * | 3 | `head.ts` with `column.ts`, `peel-head.ts`, `names.ts`, `settle.ts` | a head of one to four rows: which column names, which measures what, of which years |
 * | 4 | `block.ts` with `label.ts`, `name.ts`, `places.ts`, `cell.ts`, `units.ts` | a row: what it names, and what stands in its cells |
 * | 5 | `meaning.ts` with `unsaid.ts` | what the number of a cell says, by its column and its row |
 *
 * Only a head that names a column of indicators, places or years and one of figures opens a block of figures; the cells of any other row
 * are read as running text, each for itself. No number of a table is read twice or dropped: what is no fact is left out with a reason.
 */
import type { DocumentFrame } from '../../document/document.js';
import type { Layout, Table } from '../../document/layout.js';
import type { Range } from '../../document/range.js';
import { isRow, opensBox, Rows } from '../../document/rows.js';
import type { Part } from '../clause.js';
import type { Source } from '../read-paragraph.js';
import type { Sink } from '../sentence.js';
import { flattenedAt } from './flattened.js';
import { type Grid, gridOfLines, gridOfTable } from './grid.js';
import { readTable } from './read-table.js';
import { wordsIn } from './words.js';

/** A line between two rows that is none names the group of the rows below it. */
const LONGEST_GROUP = 20;
const CAPTION = /^(?:专栏|附?[表图])/;
/** Lines above a table that may say what it is of, and below it what its marks mean. */
const ABOVE = 3;
const BELOW = 2;
/** Of a longer line only the end can speak of the table. */
const LONGEST_CAPTION = 60;

interface Placed {
  readonly grid: Grid;
  /** The paragraph behind its last. */
  readonly end: number;
}

/** Reads the tables of a text; to be asked for every paragraph, from the first on. */
export class Tables {
  readonly #source: Source;
  readonly #paragraphs: readonly Range[];
  /** Of the file, and how many of them have been read. */
  readonly #tables: readonly Table[];
  #passed = 0;
  readonly #rule: 'table' | 'sheet';
  readonly #looksBack: boolean;
  readonly #rows: Rows;
  /** Paragraphs before this one have been looked at, and whether they are a table. */
  #done = 0;
  #isTable = false;
  /** The paragraph behind the last table. */
  #tabled = 0;
  #count = 0;

  constructor(
    source: Source,
    paragraphs: readonly Range[],
    layout: Layout | null,
    frame: DocumentFrame,
    rule: 'table' | 'sheet',
  ) {
    this.#source = source;
    this.#paragraphs = paragraphs;
    this.#tables = layout?.tables ?? [];
    this.#rule = rule;
    this.#looksBack = looksBack(frame);
    this.#rows = new Rows(source.plain);
  }

  /** Reads the table that paragraph `index` opens; true where the paragraph belongs to a table. */
  read(index: number, part: Part, section: readonly string[], sink: Sink): boolean {
    if (index < this.#done) return this.#isTable;
    const ofFile = this.#ofFile(index);
    const found = ofFile ?? this.#inText(index);
    if (found === null) return false;
    const { grid, end } = found;
    const table = {
      source: this.#source,
      grid,
      table: this.#count + 1,
      above: this.#wordsOf(Math.max(index - ABOVE, this.#tabled), index),
      below: this.#wordsOf(end, end + BELOW),
      framed: ofFile !== null,
      part,
      section,
      looksBack: this.#looksBack,
      rule: this.#rule,
    };
    this.#isTable = readTable(table, sink);
    this.#done = end;
    if (ofFile !== null) this.#passed++;
    if (this.#isTable) {
      this.#count++;
      this.#tabled = end;
    }
    return this.#isTable;
  }

  /** The file's table that begins at a paragraph. */
  #ofFile(index: number): Placed | null {
    const table = this.#tables[this.#passed];
    if (table === undefined || this.#paragraphs[index]!.end <= table.start) return null;
    let end = index;
    while (end < this.#paragraphs.length && this.#paragraphs[end]!.start < table.end) end++;
    return { grid: gridOfTable(this.#source.plain, table), end };
  }

  /** The rows, or the box without lines, that begin at a paragraph of plain text. */
  #inText(index: number): Placed | null {
    const { plain } = this.#source;
    const line = this.#paragraphs[index]!;
    if (opensBox(plain, line)) return flattenedAt(plain, this.#paragraphs, index);
    if (!this.#rows.has(line)) return null;
    let end = index + 1;
    while (end < this.#paragraphs.length && (this.#isRow(end) || this.#isGroup(end))) end++;
    return { grid: gridOfLines(plain, this.#paragraphs.slice(index, end)), end };
  }

  #isRow(index: number): boolean {
    const line = this.#paragraphs[index];
    const next = this.#tables[this.#passed]?.start ?? Number.POSITIVE_INFINITY;
    return line !== undefined && line.end <= next && isRow(this.#source.plain, line);
  }

  #isGroup(index: number): boolean {
    const { start, end } = this.#paragraphs[index]!;
    return (
      end - start <= LONGEST_GROUP && this.#isRow(index + 1) && !CAPTION.test(this.#source.plain.slice(start, end))
    );
  }

  #wordsOf(from: number, to: number): readonly string[] {
    const { plain } = this.#source;
    return this.#paragraphs.slice(Math.max(0, from), to).map(({ start, end }) => {
      return wordsIn(plain, { start: Math.max(start, end - LONGEST_CAPTION), end }).text;
    });
  }
}

/** Whether a text tells of what has been reached: a review of a plan, or figures that no plan or report sets a year for. */
function looksBack({ kind, title }: DocumentFrame): boolean {
  return kind === 'plan' ? /评估|监测/.test(title) : kind === 'feature' || kind === 'communique' || kind === 'figures';
}
