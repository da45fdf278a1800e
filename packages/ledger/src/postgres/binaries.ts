import { readdir } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { npmBinaries } from './npm-binaries.js';
import type { Place } from './place.js';
import type { OrRefusal } from './refusal.js';
import { majorOf } from './version.js';

/** A PostgreSQL that runs here. */
export interface Binaries {
  /** The folder that holds `postgres`, `initdb` and `pg_ctl`. */
  readonly bin: string;
  readonly major: number;
}

const OLDEST = 15;
/** Where Linux distributions, Homebrew and the installers for macOS put what is not in the PATH. */
const SYSTEM_FOLDERS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL'];

/**
 * The one that was asked for; otherwise the one from npm, then those of the system. A database that is there already can only be opened
 * by the major version that made it, so the first of that version is taken.
 */
export async function findBinaries(
  place: Place,
  made: number | null,
  asked: string | undefined,
): Promise<OrRefusal<Binaries>> {
  const looked: string[] = [];
  const have: number[] = [];
  // The next is only looked for where the one before did not do.
  for (const look of asked === undefined ? [() => npmBinaries(place), systemBinaries] : [async () => [asked]]) {
    for (const bin of await look()) {
      looked.push(bin);
      const major = await majorOf(bin, place.user);
      if (major === null || major < OLDEST) continue;
      if (made === null || made === major) return { bin, major };
      have.push(major);
    }
  }
  return made === null || have.length === 0
    ? { ok: false, reason: 'no-binaries', looked, oldest: OLDEST }
    : { ok: false, reason: 'other-version', made, have: [...new Set(have)] };
}

async function systemBinaries(): Promise<readonly string[]> {
  const installed = await Promise.all(SYSTEM_FOLDERS.map(versionsIn));
  const path = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return [...installed.flat(), ...path];
}

/** `17/bin`, `postgresql@17/bin`, the newest first. */
async function versionsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .map((name) => ({ name, major: Number(/^(?:postgresql@)?(\d+)$/.exec(name)?.[1]) }))
    .filter(({ major }) => major >= OLDEST)
    .sort((one, other) => other.major - one.major)
    .map(({ name }) => join(folder, name, 'bin'));
}
