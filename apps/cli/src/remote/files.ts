import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { MAX_FILE_BYTES } from '@outturn/import';
import { type Entry, STDIN } from '../files.js';
import { type Trouble, troubleOf } from '../trouble.js';

/** A file to hand in: where it is, and SHA-256 of its bytes. */
export interface HandIn {
  readonly path: string;
  readonly sha256: string;
}

export function handInOf({ name, trouble }: Entry): HandIn | Trouble {
  if (trouble !== null) return trouble;
  // A document has a name, and can be handed in once more.
  if (name === STDIN) return { ok: false, reason: 'missing' };
  try {
    if (statSync(name).size > MAX_FILE_BYTES) return { ok: false, reason: 'too-large', limit: MAX_FILE_BYTES };
    return { path: name, sha256: createHash('sha256').update(readFileSync(name)).digest('hex') };
  } catch (error) {
    return troubleOf(error);
  }
}
