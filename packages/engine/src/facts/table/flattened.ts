import type { Range } from '../../document/range.js';
import { figureIn } from './cell.js';
import { type Column, columnOf } from './column.js';
import { type Grid, type GridRow, single } from './grid.js';
import { isNamed } from './name.js';
import { unitIn } from './units.js';

/** Columns of a box, at least and at most. */
const FEWEST = 3;
const MOST = 10;
const FEWEST_ROWS = 2;
const LONGEST_CELL = 30;

/** A box that stands in a text with a cell in each line, and where it ends. */
export interface Flattened {
  readonly grid: Grid;
  /** The paragraph behind its last. */
  readonly end: number;
}

/**
 * A box that lost its lines: the heads of its columns one below the other, then cell by cell its rows. Told by a head that names
 * indicators and by rows, each with something fitting in every place; null where fewer than two rows fit. A group that is set over several
 * rows stands before the first of them.
 */
export function flattenedAt(plain: string, paragraphs: readonly Range[], at: number): Flattened | null {
  const lines = (from: number, to: number): readonly string[] =>
    paragraphs
      .slice(from, to)
      .map(({ start, end }) => plain.slice(start, Math.min(end, start + LONGEST_CELL + 1)).replace(/\s/g, ''));
  const head = headIn(lines(at, at + MOST));
  if (head.length < FEWEST || !head.some(({ is }) => is === 'value') || !head.some(({ is }) => is === 'name'))
    return null;
  const rows: number[][] = [];
  let next = at + head.length;
  for (let groups = 0; groups < 2; ) {
    const lacking = lackingAt(head, lines(next, next + head.length));
    if (lacking !== null) {
      rows.push(Array.from({ length: head.length - lacking }, (_, column) => next + column));
      next += head.length - lacking;
      groups = 0;
    } else if (isGroup(lines(next, next + 1)[0]) && lackingAt(head, lines(next + 1, next + 1 + head.length)) !== null) {
      rows.push([next++]);
      groups++;
    } else break;
  }
  if (rows.filter(({ length }) => length > 1).length < FEWEST_ROWS) return null;
  const headed = Array.from(head, (_, column) => at + column);
  return { grid: [headed, ...rows].map((cells, row) => rowOf(plain, paragraphs, cells, row)), end: next };
}

/** The columns that the lines from the first on name, as far as they are heads. */
function headIn(lines: readonly string[]): readonly Column[] {
  const head: Column[] = [];
  for (const words of lines) {
    const column = words.length > LONGEST_CELL ? null : columnOf([words]);
    if (column === null || column.is === 'other') break;
    if (column.is === 'name' && head.some(({ is }) => is === 'name')) break;
    if (column.is === 'value' && column.subject !== '') break;
    head.push(column);
  }
  return head;
}

/** How many cells a row that the lines begin with lacks at its left, null where they are none. */
function lackingAt(head: readonly Column[], lines: readonly string[]): number | null {
  if (fits(head, lines)) return 0;
  return head[0]!.is === 'group' && fits(head.slice(1), lines.slice(0, head.length - 1)) ? 1 : null;
}

/** Whether the lines are a row: names where names are due, units where units, figures or dashes where figures. */
function fits(head: readonly Column[], lines: readonly string[]): boolean {
  if (lines.length !== head.length) return false;
  const figures = lines.filter((words, at) => head[at]!.is === 'value' && figureIn(words) !== null);
  return figures.length > 0 && head.every(({ is }, at) => fitsIn(is, lines[at]!));
}

const DASH = /^[-—–…/]+$/;

function fitsIn(is: Column['is'], words: string): boolean {
  if (words.length > LONGEST_CELL) return false;
  if (is === 'name') return isNamed(words) && figureIn(words) === null && !/[。,;]/.test(words);
  if (is === 'unit') return unitIn(words) !== '' || DASH.test(words);
  if (is === 'binding') return /约束|预期/.test(words) || DASH.test(words);
  if (is === 'value') return figureIn(words) !== null || DASH.test(words);
  return is === 'order' ? /^\d{1,3}$/.test(words) : isNamed(words);
}

function isGroup(words: string | undefined): boolean {
  return (
    words !== undefined &&
    isNamed(words) &&
    words.length <= LONGEST_CELL &&
    figureIn(words) === null &&
    !/[。,;:]/.test(words)
  );
}

function rowOf(plain: string, paragraphs: readonly Range[], cells: readonly number[], row: number): GridRow {
  const line = { start: paragraphs[cells[0]!]!.start, end: paragraphs[cells.at(-1)!]!.end };
  return { line, number: row, cells: cells.map((at, column) => single(plain, paragraphs[at]!, row, column)) };
}
