import type { TextBuilder } from '../text-builder.js';
import { type Block, holdsAny, piecesOf, type Row, type RowCell } from './block.js';
import { type Content, isDataTable, isShort } from './data-table.js';
import { gridOf } from './grid.js';

/** Writes a block: a table of data with its cells, any other as the paragraphs in it. */
export function write(builder: TextBuilder, block: Block): void {
  if (builder.isFull) return;
  if (block.kind === 'paragraph') builder.paragraph(block.pieces, block.level);
  else for (const rows of separate(block.rows)) writeTable(builder, rows);
}

/** The head of a table in a row of its own: 附表2 or 表2-1. */
const HEAD = /^\s*附?表\s*[\d０-９一二三四五六七八九十]/;

/** Tables that follow one another are often one in the file, with the head of the next in a row. */
function separate(rows: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  for (const row of rows) {
    if (tables.length === 0 || isHead(row)) tables.push([]);
    tables.at(-1)!.push(row);
  }
  return tables;
}

function isHead({ cells }: Row): boolean {
  const [cell, ...others] = cells.filter(({ blocks }) => holdsAny(blocks));
  if (cell === undefined || others.length > 0) return false;
  const pieces = piecesOf(cell.blocks);
  return pieces.length === 1 && HEAD.test(pieces[0]!.text);
}

function writeTable(builder: TextBuilder, rows: readonly Row[]): void {
  const body = isNotes(rows.at(-1)) ? rows.slice(0, -1) : rows;
  const grid = gridOf(body);
  if (isDataTable(grid.rows, grid.columns, grid.cells, contentOf)) builder.table(grid.rows, grid.columns, grid.cells);
  else writeFlowing(builder, body);
  writeFlowing(builder, rows.slice(body.length));
}

/** Notes often stand in a last row over the whole width: they are text below the table. */
function isNotes(row: Row | undefined): boolean {
  const [cell, ...others] = row?.cells ?? [];
  return cell !== undefined && others.length === 0 && !isShort(contentOf(cell));
}

function contentOf({ blocks }: Pick<RowCell, 'blocks'>): Content {
  const pieces = piecesOf(blocks);
  return {
    hasTable: blocks.some(({ kind }) => kind === 'table'),
    paragraphs: pieces.length,
    characters: pieces.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function writeFlowing(builder: TextBuilder, rows: readonly Row[]): void {
  const { cells } = gridOf(rows);
  for (const { blocks } of cells) for (const block of blocks) write(builder, block);
}
