import type { Refused } from '../src/index.js';

/** A file made to harm whoever reads it. */
export interface Hostile {
  /** What it is called; the ending need not be the right one. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** What may come of it; more than one where the file does not say what it was meant to be. */
  readonly ends: readonly ('text' | Refused['reason'])[];
  /** What its text must not hold. */
  readonly without?: RegExp;
}

/** By what is wrong with them. `server` is where nothing may be asked for. */
export type HostileFiles = (server: string) => Readonly<Record<string, Hostile>>;

/** A sentence with one figure, to see that what there is was read. */
export const SENTENCE = '全年实现地区生产总值512.36亿元。';

/** Bytes that shrink to a thousandth when packed. */
export function megabytes(count: number, byte = ' '): Uint8Array {
  return Buffer.alloc(count * 1_000_000, byte);
}

export function file(name: string, bytes: () => Uint8Array, ...ends: Hostile['ends']): Hostile {
  return { file: name, bytes, ends };
}
