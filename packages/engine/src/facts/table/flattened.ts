import type { Range } from '../../document/range.js';
import { figureIn } from './cell.js';
import type { Column } from './column.js';
import { flattenedHead, LONGEST_CELL } from './flattened-head.js';
import { type Grid, type GridCell, type GridRow, single } from './grid.js';
import { isNamed } from './name.js';
import { unitIn } from './units.js';

/** Columns of a box, at least. */
const FEWEST = 3;
/** Lines that are looked at for its head. */
const AHEAD = 16;
const FEWEST_ROWS = 2;

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
  const { columns: head, rows: heads, lines: taken } = flattenedHead(lines(at, at + AHEAD));
  if (head.length < FEWEST || !head.some(({ is }) => is === 'value') || !head.some(({ is }) => is === 'name'))
    return null;
  const rows: number[][] = [];
  let next = at + taken;
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
  const headed = heads.map((places) => places.map((place) => at + place));
  return { grid: gridOf(plain, paragraphs, [...headed, ...rows]), end: next };
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

/** The grid of rows that name a line for each column; a line that stands in several places is a merged cell. */
function gridOf(plain: string, paragraphs: readonly Range[], rows: readonly (readonly number[])[]): Grid {
  const merged = new Map<number, GridCell>();
  return rows.map((places, number): GridRow => {
    const own = places.filter((place) => !merged.has(place));
    const cells = places.map((place, column) => {
      const cell = merged.get(place) ?? {
        ...single(plain, paragraphs[place]!, number, column),
        rows: rows[number + 1]?.[column] === place ? 2 : 1,
        columns: places.filter((one) => one === place).length,
      };
      merged.set(place, cell);
      return cell;
    });
    return { line: { start: paragraphs[own[0]!]!.start, end: paragraphs[own.at(-1)!]!.end }, number, cells };
  });
}
