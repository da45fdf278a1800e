import type { TextBuilder } from '../text-builder.js';
import { type Sheet, withoutFurniture } from './furniture.js';
import type { Line } from './line.js';
import { addAll } from './lists.js';
import { type Body, bodyOf, type Frame } from './measure.js';
import { takeNotes, withoutMark } from './notes.js';
import { withOpenTables } from './open-table.js';
import { type Item, isLine, isTable } from './page.js';
import { framesOf, paragraphsOf, piecesOf } from './paragraphs.js';
import { partsOf } from './part.js';
import { continued, type PageTable } from './table.js';
import { levelsOf } from './titles.js';

/** What stands beside the axes of a chart: numbers, years, months. */
const LABEL = /^[-+−]?[\d,.]*\s*(?:[%％‰]|年|月|日|季度)?$/;

type Block = readonly Line[] | PageTable;

/** Writes the pages of a file down as paragraphs and tables and, at the end, its notes. */
export function write(sheets: readonly Sheet[], builder: TextBuilder): void {
  const pages = withoutFurniture(sheets);
  const lines = pages.flat().filter(isLine);
  const body = bodyOf(lines);
  const items: Item[] = [];
  const notes: Line[][] = [];
  for (const page of pages) {
    const own = takeNotes(page, body.size, notes);
    const found = withTables(own, items.at(-1));
    addAll(
      items,
      found.filter((item) => isTable(item) || !isLabel(item, body)),
    );
  }
  const blocks = blocksOf(items, body, framesOf(lines, body));
  const levels = levelsOf(blocks.filter(isParagraph), body);
  for (const block of blocks) {
    if (builder.isFull) return;
    if (isTable(block)) writeTable(block, builder);
    else builder.paragraph(piecesOf(block), levels.get(block) ?? null);
  }
  for (const note of notes) {
    const [first, ...more] = piecesOf(note);
    builder.paragraph([{ ...first!, text: `注:${withoutMark(first!.text)}` }, ...more]);
  }
}

function isParagraph(block: Block): block is readonly Line[] {
  return !isTable(block);
}

/** The items of a page with the tables that have no rules found, too. */
function withTables(items: readonly Item[], before: Item | undefined): readonly Item[] {
  const found: Item[] = [];
  for (const stretch of stretchesOf(items)) {
    if (isTable(stretch)) found.push(stretch);
    else addAll(found, withOpenTables(stretch, found.length === 0 && before && isTable(before) ? before : null));
  }
  return found;
}

/** Tables, and the lines between two of them. */
function stretchesOf(items: readonly Item[]): readonly Block[] {
  const stretches: (Line[] | PageTable)[] = [];
  for (const item of items) {
    const last = stretches.at(-1);
    if (isTable(item)) stretches.push(item);
    else if (Array.isArray(last)) last.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

/** Whether a line holds only labels of a chart: text goes on behind it. */
function isLabel(line: Line, body: Body): boolean {
  const parts = partsOf(line, 0.5).map(({ runs }) => runs.map(({ text }) => text).join(''));
  return parts.every((text) => LABEL.test(text)) && (parts.length > 1 || line.size < 0.92 * body.size);
}

/** Paragraphs with at least one letter, and tables with what there is of them on the next page. */
function blocksOf(items: readonly Item[], body: Body, frames: ReadonlyMap<string, Frame>): readonly Block[] {
  const blocks: Block[] = [];
  for (const stretch of stretchesOf(items)) {
    if (!isTable(stretch)) {
      addAll(blocks, paragraphsOf(stretch, body, frames).filter(hasLetter));
      continue;
    }
    const last = blocks.at(-1);
    const whole = last !== undefined && isTable(last) ? continued(last, stretch) : null;
    if (whole === null) blocks.push(stretch);
    else blocks[blocks.length - 1] = whole;
  }
  return blocks;
}

function hasLetter(lines: readonly Line[]): boolean {
  return lines.some(({ runs }) => runs.some(({ text }) => /\p{L}/u.test(text)));
}

function writeTable({ rows, extents, cells }: PageTable, builder: TextBuilder): void {
  const drafts = cells.map(({ text, page, ...cell }) => ({ ...cell, pieces: [{ text, at: { page } }] }));
  builder.table(rows, extents.length, drafts);
}
