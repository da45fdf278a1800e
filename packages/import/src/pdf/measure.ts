import type { Line } from './line.js';
import { greatest } from './lists.js';

/** What the running text of a file looks like. */
export interface Body {
  /** Of its letters. */
  readonly size: number;
  readonly bold: boolean;
  /** Of its lines. */
  readonly width: number;
  /** Where they end. */
  readonly right: number;
  /** Whether its paragraphs begin with an indent, as Chinese ones do. */
  readonly indented: boolean;
}

/** Where no line is so many letters wide, none is full. */
const NARROW = 20;
/** From so many letters on it is an indent. */
export const INDENT = 0.8;

/** What stands at the left and the right of the lines of a page or a column, and how far its lines are apart. */
export interface Frame {
  readonly x: number;
  readonly right: number;
  readonly pitch: number;
}

const lettersOf = ({ runs }: Line) => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The value that most letters have. */
function most<Value>(lines: readonly Line[], of: (line: Line) => Value): Value | undefined {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + lettersOf(line));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The least value that is not alone: where there are many, some others are as large or a little larger. */
function firstShared(values: readonly number[], room: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const enough = 1 + Math.floor(0.04 * (sorted.length + 15));
  return sorted.find((value, at) => enough === 1 || (sorted[at + enough - 1] ?? Infinity) - value <= room) ?? sorted[0];
}

/** The greatest value that is not alone. */
function lastShared(values: readonly number[], room: number): number | undefined {
  const least = firstShared(
    values.map((one) => -one),
    room,
  );
  return least === undefined ? undefined : -least;
}

/** Where a line ends but for a mark that may hang over. */
function endOf({ runs, right, size }: Line): number {
  return /[，。、；：！？]$/.test(runs.at(-1)!.text) ? right - size : right;
}

export function bodyOf(lines: readonly Line[]): Body {
  const size = most(lines, (line) => Math.round(2 * line.size) / 2) ?? 0;
  const own = lines.filter((line) => isOfSize(line, size));
  const across = own.filter(({ zone }) => zone === undefined);
  const widths = across.map((line) => endOf(line) - line.x);
  const width = Math.max(lastShared(widths, 1.5 * size) ?? 0, NARROW * size);
  const right = lastShared(across.map(endOf), 1.5 * size);
  const long = own.filter((line) => line.right - line.x > 0.7 * width);
  const edges = new Map<number, number>();
  for (const { page, x } of long) edges.set(page, Math.min(x, edges.get(page) ?? x));
  const indents = long.filter(({ page, x }) => x - edges.get(page)! > INDENT * size).length;
  return {
    size,
    bold: most(own, ({ bold }) => bold) ?? false,
    width,
    right: right ?? Infinity,
    indented: indents > 0.05 * long.length,
  };
}

/** Whether letters are of a size, more or less. */
export function isOfSize(line: Line, size: number): boolean {
  return Math.abs(line.size - size) <= 0.08 * size;
}

/** The frame of the lines of a page, or of one of its columns. */
export function frameOf(lines: readonly Line[], body: Body): Frame {
  const own = lines.filter((line) => isOfSize(line, body.size));
  const measured = own.length > 0 ? own : lines;
  const isLong = (line: Line) => line.right - line.x > 0.3 * body.width;
  const edges = [own.filter(isLong), lines.filter(isLong), measured].find(({ length }) => length > 0)!;
  const x = firstShared(
    edges.map((line) => line.x),
    2,
  )!;
  const isColumn = lines[0]?.zone !== undefined;
  // Where all lines of a page are set in, the widest ones are on others.
  const across = Math.min(x + body.width, Math.max(body.right, x + NARROW * body.size));
  const right = isColumn ? greatest(measured.map((line) => line.right)) : across;
  const steps = measured
    .slice(1)
    .map(({ y }, at) => y - measured[at]!.y)
    .filter((step) => step > 0);
  return { x, right, pitch: steps.sort((a, b) => a - b)[steps.length >> 2] ?? 2 * body.size };
}
