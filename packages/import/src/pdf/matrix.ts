/** Turns points of one system of coordinates into those of another, as a PDF writes it: a b c d e f. */
export type Matrix = readonly number[];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The product of two matrices: first `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer as [number, number, number, number, number, number];
  const [g, h, i, j, k, l] = inner as [number, number, number, number, number, number];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function transformed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a! * x + c! * y + e!, b! * x + d! * y + f!];
}

/** What may be a matrix, from a file. */
export function matrixOf(value: unknown): Matrix {
  const list = value instanceof Float32Array ? Array.from(value) : Array.isArray(value) ? value : [];
  return list.length === 6 ? list.map(number) : IDENTITY;
}

/** What may be a number, from a file. */
export function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
