import type { Span } from '../../document/document.js';
import type { Part } from '../clause.js';
import type { Fact } from '../fact.js';
import { leaveNumbers, readParagraph, type Source } from '../read-paragraph.js';
import type { Sink } from '../sentence.js';
import { Block, type Found, reasonAt } from './block.js';
import { filled, type Grid, type GridCell, type GridRow, wordsAt } from './grid.js';
import type { Head } from './head.js';
import { rowName } from './name.js';
import { type Piece, piecesOf } from './pieces.js';
import { isWhole } from './places.js';
import { unitIn, withoutUnit } from './units.js';

/** A table on its way to facts. */
export interface TableSource {
  readonly source: Source;
  readonly grid: Grid;
  /** Number in the text, from 1. */
  readonly table: number;
  /** The lines above and below it, in narrow forms without blanks. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Whether the file says that it is a table; lines with bars may be anything. */
  readonly framed: boolean;
  readonly part: Part;
  /** See `Paper`. */
  readonly looksBack: boolean;
  readonly section: readonly string[];
  readonly rule: 'table' | 'sheet';
}

/** Reads a table from its first row to its last. False where it is none, and nothing of it was read. */
export function readTable(given: TableSource, sink: Sink): boolean {
  const { grid, framed, above, below, source } = given;
  const { pieces, titles, notes } = piecesOf(grid, above, { ...given, until: untilIn(below) });
  if (!framed && !pieces.some(({ head }) => head !== null)) return false;
  for (const { line } of titles) leaveNumbers(source.text, line.start, line.end, 'heading', sink);
  for (const { line } of notes) leaveNumbers(source.text, line.start, line.end, 'definition', sink);
  const said = [...notes.map(({ cells }) => cells.find((cell) => cell !== null)?.words.text ?? ''), ...below];
  const sumMark = said.map((words) => SUM_MARK.exec(words)?.[1] ?? '').find((mark) => mark !== '') ?? '';
  for (const piece of pieces) {
    if (piece.head === null) for (const row of piece.rows) readWords(given, row, sink);
    else readFigures(given, piece, piece.head, sumMark, sink);
  }
  return true;
}

/** 注:带*的为五年累计数. */
const SUM_MARK = /([*★△▲〔[【])[^,。;]{0,8}?(?:为|表示|是|指)[^。;]{0,12}累计/;

/** 注:完成情况截至2023年6月底. */
function untilIn(below: readonly string[]): Span | null {
  const year = Number(/^注.*?截至((?:19|20)\d{2})年/.exec(below[0] ?? '')?.[1] ?? 0);
  return year === 0 ? null : { from: year, to: year };
}

function readFigures(given: TableSource, piece: Piece, head: Head, sumMark: string, sink: Sink): void {
  const { caption, rows } = piece;
  const counts = countsOf(rows, head);
  const twice = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  const groups = rows.filter((row) => filled(row).length === 1).length;
  const grouped = twice > 0 && twice * 2 >= rows.length - groups;
  const block = new Block({
    head,
    caption,
    part: given.part,
    counts,
    whole: [...counts.keys()].some(isWhole),
    grouped,
    sumMark,
  });
  for (const row of rows.map((one) => placed(one, head))) {
    const found = new Map(block.read(row).map((one) => [one.cell, one]));
    for (const [at, cell] of row.cells.entries()) {
      if (cell === null || cell.row !== row.number || cell.column !== at) continue;
      const one = found.get(cell);
      if (one === undefined) leaveNumbers(given.source.text, cell.start, cell.end, reasonAt(head, at), sink);
      else putFact(given, row, one, sink);
    }
  }
}

function putFact({ source, section, rule, table }: TableSource, { line }: GridRow, found: Found, sink: Sink): void {
  const { cell, figure, said } = found;
  const { start, end } = cell.words.range(figure.quantity.start, figure.quantity.end);
  const fact: Fact = {
    document: source.name,
    start,
    end,
    quote: source.text.slice(start, end),
    ...said,
    section,
    sentence: line,
    rule,
    cell: placeOf(table, cell),
  };
  sink.fact(fact, null);
  leaveNumbers(source.text, cell.start, start, 'page-furniture', sink);
  leaveNumbers(source.text, end, cell.end, 'page-furniture', sink);
}

/** The cells of a row that no head explains, each read as running text. */
function readWords({ source, part, section, table }: TableSource, row: GridRow, sink: Sink): void {
  for (const cell of filled(row)) {
    const inCell: Sink = {
      fact: (fact, clause) => sink.fact({ ...fact, cell: placeOf(table, cell) }, clause),
      leftOut: (start, end, reason) => sink.leftOut(start, end, reason),
    };
    readParagraph(source, cell, part, section, inCell);
  }
}

function placeOf(table: number, { row, column }: GridCell): NonNullable<Fact['cell']> {
  return { table, row: row + 1, column: column + 1 };
}

function countsOf(rows: readonly GridRow[], { names }: Head): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const { to } of names) {
      const { name } = rowName(withoutUnit(wordsAt(row, to - 1)), false);
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** In plain text a cell set over several rows (经济发展) stands in the first of them alone: the others lack it. */
function placed(row: GridRow, head: Head): GridRow {
  const [{ from }] = head.names as readonly [Head['names'][number]];
  const most = Math.min(head.width - row.cells.length, from);
  for (let lacking = 0; lacking < most; lacking++) if (fits(row, head, lacking)) return shifted(row, lacking);
  return most > 0 ? shifted(row, most) : row;
}

function shifted(row: GridRow, lacking: number): GridRow {
  if (lacking === 0) return row;
  const cells = row.cells.map((cell) => (cell === null ? null : { ...cell, column: cell.column + lacking }));
  return { ...row, cells: [...new Array<null>(lacking).fill(null), ...cells] };
}

/** Whether number and unit stand in their columns where `lacking` cells are lacking at the left. */
function fits(row: GridRow, { order, unit }: Head, lacking: number): boolean {
  if (order >= lacking) return /^\d{1,3}$/.test(wordsAt(row, order - lacking));
  return unit >= 0 && unitIn(wordsAt(row, unit - lacking)) !== '';
}
