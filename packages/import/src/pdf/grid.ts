import type { Rule, Run } from './drawing.js';
import { type Line, linesOf } from './line.js';
import { addAll } from './lists.js';

/** A cell of a table on a page, with the lines of text in it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly Line[];
}

/** A table whose cells stand between rules. */
export interface Grid {
  /** Edges of the columns from left to right. */
  readonly xs: readonly number[];
  /** Edges of the rows from top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Points that two rules may miss each other by where they should meet. */
const NEAR = 3;
const MAX_EDGES = 400;

interface Net {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** The tables that the rules of a page make, and the runs that stand in none. */
export function gridsOf(
  rules: readonly Rule[],
  runs: readonly Run[],
  page: number,
): readonly [readonly Grid[], readonly Run[]] {
  let rest = runs;
  const grids: Grid[] = [];
  for (const net of netsOf(rules)) {
    const [grid, outside] = fill(net, rest, page);
    if (grid === null) continue;
    grids.push(grid);
    rest = outside;
  }
  return [grids, rest];
}

/** Rules that touch each other, directly or through others. */
function netsOf(rules: readonly Rule[]): readonly Net[] {
  const level = joined(rules.filter(({ y, bottom }) => y === bottom));
  const upright = joined(rules.filter(({ y, bottom }) => y !== bottom).map(mirrored)).map(mirrored);
  const nets: { level: Rule[]; upright: Rule[] }[] = [];
  for (const rule of upright) {
    const touched = nets.filter(
      (net) => net.upright.some((one) => touches(rule, one)) || net.level.some((one) => touches(rule, one)),
    );
    const added = level.filter((one) => touches(rule, one) && !touched.some((net) => net.level.includes(one)));
    const net = {
      level: [...touched.flatMap((one) => one.level), ...added],
      upright: [...touched.flatMap((one) => one.upright), rule],
    };
    nets.splice(0, nets.length, ...nets.filter((one) => !touched.includes(one)), net);
  }
  return nets;
}

function touches(a: Rule, b: Rule): boolean {
  return a.x <= b.right + NEAR && b.x <= a.right + NEAR && a.y <= b.bottom + NEAR && b.y <= a.bottom + NEAR;
}

function mirrored({ x, y, right, bottom }: Rule): Rule {
  return { x: y, y: x, right: bottom, bottom: right };
}

/** Level rules with those that go on where another ends made one. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const lines: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => Math.round(a.y - b.y) || a.x - b.x)) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - rule.y) < 1.5 && rule.x <= last.right + NEAR) {
      lines[lines.length - 1] = { ...last, right: Math.max(last.right, rule.right) };
    } else lines.push(rule);
  }
  return lines;
}

/** Where edges stand, those taken together that are nearer to each other than a letter is wide. */
function edgesOf(values: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (edges.length === 0 || value - edges.at(-1)! > 2 * NEAR) edges.push(value);
  }
  return edges;
}

function fill(net: Net, runs: readonly Run[], page: number): readonly [Grid | null, readonly Run[]] {
  const xs = edgesOf([...net.upright.map(({ x }) => x), ...net.level.flatMap(({ x, right }) => [x, right])]);
  const ys = edgesOf([...net.level.map(({ y }) => y), ...net.upright.flatMap(({ y, bottom }) => [y, bottom])]);
  if (xs.length < 3 || ys.length < 2 || xs.length > MAX_EDGES || ys.length > MAX_EDGES) return [null, runs];
  const fields = Array.from({ length: xs.length * ys.length }, (): Run[] => []);
  const outside: Run[] = [];
  for (const run of runs) {
    const column = slotOf(xs, (run.x + run.right) / 2);
    const row = slotOf(ys, run.y - 0.35 * run.size);
    if (column === -1 || row === -1) outside.push(run);
    else fields[row * xs.length + column]!.push(run);
  }
  const cells = regionsOf(net, xs, ys).map((region) => {
    const own: Run[] = [];
    for (let row = region.row; row < region.row + region.rows; row++) {
      for (let column = region.column; column < region.column + region.columns; column++) {
        addAll(own, fields[row * xs.length + column]!);
      }
    }
    return { ...region, lines: linesOf(own, page) };
  });
  return [{ xs, ys, cells }, outside];
}

function slotOf(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return after <= 0 ? -1 : after - 1;
}

type Region = Omit<GridCell, 'lines'>;

/** The cells: where no rule parts two fields of the net, they are one cell, as far as it stays a rectangle. */
function regionsOf({ level, upright }: Net, xs: readonly number[], ys: readonly number[]): readonly Region[] {
  const taken = new Set<number>();
  const regions: Region[] = [];
  const isParted = (row: number, column: number) => {
    const middle = (ys[row]! + ys[row + 1]!) / 2;
    return upright.some(
      ({ x, y, bottom }) => Math.abs(x - xs[column + 1]!) <= 2 * NEAR && y < middle && middle < bottom,
    );
  };
  const isFloored = (row: number, column: number) => {
    const middle = (xs[column]! + xs[column + 1]!) / 2;
    return level.some(({ y, x, right }) => Math.abs(y - ys[row + 1]!) <= 2 * NEAR && x < middle && middle < right);
  };
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(row * xs.length + column)) continue;
      let right = column;
      while (right < xs.length - 2 && !isParted(row, right) && !taken.has(row * xs.length + right + 1)) right++;
      const across = Array.from({ length: right - column + 1 }, (_, at) => column + at);
      let bottom = row;
      while (bottom < ys.length - 2 && across.every((at) => !isFloored(bottom, at))) bottom++;
      for (let down = row; down <= bottom; down++) for (const at of across) taken.add(down * xs.length + at);
      regions.push({ row, column, rows: bottom - row + 1, columns: right - column + 1 });
    }
  }
  return regions;
}
