import type { Format } from '../format.js';
import type { Imported, Refused } from '../imported.js';
import { Pool } from './pool.js';

let pool: Pool | undefined;

/** Reads bytes of a format that is not text in a process of its own, within the time and the memory that a file may take. */
export function importApart(bytes: Uint8Array, format: Format): Promise<Imported | Refused> {
  pool ??= new Pool();
  return pool.read(bytes, format);
}
