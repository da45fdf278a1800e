import { cellText } from './join.js';
import { type Line, lineOf, textOf } from './line.js';
import { addAll } from './lists.js';
import { type Part, wordsOf } from './part.js';
import { hasNumber, type Placed, withSpans } from './spans.js';
import { type Extent, isNumber, isSameForm, type PageTable, type TableCell } from './table.js';

/** Rows of a table are no farther apart than this many letters are high. */
const PITCH = 3.5;
const MAX_PARTS = 60;
/** Lines of one row are nearer to each other than this part of the distance between rows. */
const NEAR = 0.85;
/** What stands above a table. */
const CAPTION = /^(?:[续附]?[表图]|专栏)\s*[\d一二三四五六七八九十]|^[（(]?单位\s*[:：]/;

interface Row {
  readonly line: Line;
  readonly parts: readonly Part[];
}

/** The tables that only gaps make, put where their lines were. `before` is the table that the page before ended with. */
export function withOpenTables(lines: readonly Line[], before: PageTable | null): readonly (Line | PageTable)[] {
  const items: (Line | PageTable)[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = blockAt(lines, at);
    const table = rows.length === 0 ? null : tableOf(rows, at === 0 ? before : null);
    const end = at + Math.max(1, rows.length);
    addAll(items, table === null ? lines.slice(at, end) : [table]);
    at = end;
  }
  return items;
}

/** The lines from `at` on that have gaps, and those with a single short text between them. */
function blockAt(lines: readonly Line[], at: number): readonly Row[] {
  const rows: Row[] = [];
  let last = 0;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next]!;
    const before = lines[next - 1];
    if (rows.length > 0 && (line.y <= before!.y || line.y - before!.y > PITCH * Math.max(line.size, before!.size)))
      break;
    const parts = wordsOf(line);
    if (CAPTION.test(textOf(line)) || parts.length > MAX_PARTS) break;
    if (parts.length < 2 && (rows.length === 0 || line.right - line.x > 12 * line.size)) break;
    rows.push({ line, parts });
    if (parts.length > 1) last = rows.length;
  }
  return rows.slice(0, last);
}

function tableOf(rows: readonly Row[], before: PageTable | null): PageTable | null {
  const extents = columnsOf(rows);
  if (extents.length < 2) return null;
  const cells = cellsOf(rows, extents);
  const { page, y } = rows[0]!.line;
  const table = { page, y, rows: cells.at(-1)!.row + 1, extents, cells };
  if (before !== null && isSameForm(before.extents, extents)) return table;
  return isSure(table) ? table : null;
}

/** Whether there are names on the left and mostly numbers beside them: without rules anything else may be no table. */
function isSure({ rows, cells }: PageTable): boolean {
  if (rows < 3) return false;
  const names = cells.filter(({ column, text }) => column === 0 && /\p{L}/u.test(text));
  const values = cells.filter(({ column, row }) => column > 0 && row > 0);
  const numbers = values.filter(({ text }) => isNumber(text));
  return names.length > 0.6 * rows && numbers.length >= Math.max(2, 0.4 * values.length);
}

interface Draft extends Extent {
  readonly rows: ReadonlySet<number>;
}

/**
 * The columns that the texts of the rows make, by where they stand above each other. Texts of one row are never of one
 * column; what stands over several columns is of none.
 */
function columnsOf(rows: readonly Row[]): readonly Extent[] {
  const parts = rows.flatMap(({ parts }, row) =>
    parts.map(({ x, right }): Draft => ({ x, right, rows: new Set([row]) })),
  );
  let columns: readonly Draft[] = [];
  for (const part of parts.sort((a, b) => a.right - a.x - (b.right - b.x))) {
    const under = columns.filter(({ x, right }) => x < part.right && part.x < right);
    if (areApart([...under, part]))
      columns = [...columns.filter((one) => !under.includes(one)), merged([...under, part])];
  }
  return withoutStrays(columns.toSorted((a, b) => a.x - b.x));
}

/** Whether no row has more than one of them. */
function areApart(columns: readonly Draft[]): boolean {
  const all = new Set(columns.flatMap(({ rows }) => [...rows]));
  return all.size === columns.reduce((sum, { rows }) => sum + rows.size, 0);
}

function merged(columns: readonly Draft[]): Draft {
  return {
    x: Math.min(...columns.map(({ x }) => x)),
    right: Math.max(...columns.map(({ right }) => right)),
    rows: new Set(columns.flatMap(({ rows }) => [...rows])),
  };
}

/** A head that stands beside the values of its column, and not above them, belongs to them. */
function withoutStrays(columns: readonly Draft[]): readonly Draft[] {
  const gaps = columns
    .slice(1)
    .map((column, at) => ({ at, gap: column.x - columns[at]!.right, pair: [columns[at]!, column] }));
  const mergeable = gaps.filter(({ pair }) => areApart(pair) && pair.some(({ rows }) => rows.size < 3));
  if (mergeable.length === 0) return columns;
  const { at, pair } = mergeable.reduce((best, one) => (one.gap < best.gap ? one : best));
  return withoutStrays([...columns.slice(0, at), merged(pair), ...columns.slice(at + 2)]);
}

interface CellDraft extends Placed {
  readonly row: number;
  readonly lines: Line[];
}

function cellsOf(rows: readonly Row[], extents: readonly Extent[]): readonly TableCell[] {
  const pitch = pitchOf(rows);
  const drafts: CellDraft[] = [];
  let row = -1;
  let y = -Infinity;
  const placedRows = rows.map(({ line, parts }) => parts.map((part) => placed(part, line, extents)));
  for (const [at, { line }] of rows.entries()) {
    const below = placedRows.find((row, next) => next > at && row.length > 1) ?? [];
    const own = withSpans(placedRows[at]!, below, extents);
    const isNear = line.y - y < Math.min(NEAR * pitch, 1.2 * ((rows[at + 1]?.line.y ?? Infinity) - line.y));
    if (
      !isNear ||
      !goesOn(
        drafts.filter((draft) => draft.row === row),
        own,
      )
    )
      row++;
    y = line.y;
    for (const cell of own) {
      const same = drafts.findLast((draft) => draft.row === row && isOver(draft, cell));
      if (same === undefined) drafts.push({ ...cell, row, lines: [...cell.lines] });
      else addAll(same.lines, cell.lines);
    }
  }
  return drafts.map(({ row, column, last, lines }) => {
    const text = cellText(lines, Infinity);
    return { row, rows: 1, column, columns: last - column + 1, text, page: lines[0]!.page };
  });
}

function placed(part: Part, line: Line, extents: readonly Extent[]): Placed {
  const [column, last] = reachOf(part, extents);
  return { column, last, lines: [lineOf(part.runs, line.page)] };
}

function isOver(one: Placed, other: Placed): boolean {
  return one.column <= other.last && other.column <= one.last;
}

/** The usual distance between rows with numbers; those with more lines than one are farther apart. */
function pitchOf(rows: readonly Row[]): number {
  const full = rows.filter(({ parts, line }) => parts.length > 1 && line.runs.some(({ text }) => isNumber(text)));
  const steps = full.slice(1).map(({ line }, at) => line.y - full[at]!.line.y);
  return steps.sort((a, b) => a - b)[steps.length >> 2] ?? 0;
}

/** Whether the texts of a line can belong to the row above: a number never follows a number, nor several heads the one above them. */
function goesOn(row: readonly Placed[], next: readonly Placed[]): boolean {
  return row.every((cell) => {
    const below = next.filter((one) => isOver(cell, one));
    return below.length < 2 && !(hasNumber(cell) && below.some(hasNumber));
  });
}

/** The first and the last column that a text stands over. */
function reachOf(part: Part, extents: readonly Extent[]): readonly [number, number] {
  const under = extents.flatMap(({ x, right }, at) => (x < part.right && part.x < right ? [at] : []));
  if (under.length > 0) return [under[0]!, under.at(-1)!];
  const middle = (part.x + part.right) / 2;
  const distances = extents.map(({ x, right }) => Math.min(Math.abs(x - middle), Math.abs(right - middle)));
  const nearest = distances.indexOf(Math.min(...distances));
  return [nearest, nearest];
}
