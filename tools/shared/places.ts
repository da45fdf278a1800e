import { resolve } from 'node:path';

/** The repository's root. */
export const ROOT: string = resolve(import.meta.dirname, '../..');

/** A path as the caller typed it: npm runs scripts in the root and keeps the caller's folder aside. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
