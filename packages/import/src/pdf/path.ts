import type { Rule } from './drawing.js';
import { greatest, least } from './lists.js';
import { type Matrix, transformed } from './matrix.js';

/** How the library writes paths down: a code, then as many coordinates. */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** Thicker than this many points, it is no rule but a box. */
const THICK = 3;
/** Shorter than this, it is a stroke of a sign. */
const SHORT = 4;

type Point = readonly [number, number];

/** The rules that a path draws: thin boxes where it is filled, its level and upright sides where it is stroked. */
export function rulesOf(path: Float32Array, matrix: Matrix, filled: boolean): readonly Rule[] {
  return shapesOf(path, matrix).flatMap((points) => {
    if (filled) return ruleOf(points);
    return points.slice(1).flatMap((point, at) => ruleOf([points[at]!, point]));
  });
}

/** The corners of each part of a path that has straight sides only. */
function shapesOf(path: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  let shape: Point[] | null = null;
  for (let at = 0; at < path.length; ) {
    const code = path[at]!;
    const [x, y] = [path[at + 1]!, path[at + 2]!];
    if (code === MOVE) {
      shape = [];
      shapes.push(shape);
    }
    if (code === MOVE || code === LINE) shape?.push(transformed(matrix, x, y));
    else if (code === CLOSE && shape !== null && shape.length > 0) shape.push(shape[0]!);
    else if (shape !== null) shape.length = 0;
    at += 1 + (COORDINATES[code] ?? path.length);
  }
  return shapes;
}

function ruleOf(points: readonly Point[]): readonly Rule[] {
  if (points.length < 2) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, right, y, bottom] = [least(xs), greatest(xs), least(ys), greatest(ys)];
  const [width, height] = [right - x, bottom - y];
  if (!(Math.min(width, height) <= THICK && Math.max(width, height) >= SHORT)) return [];
  const [middleX, middleY] = [(x + right) / 2, (y + bottom) / 2];
  return width > height ? [{ x, right, y: middleY, bottom: middleY }] : [{ x: middleX, right: middleX, y, bottom }];
}
