import { lchown, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { DATABASE, OWNER } from './connection.js';
import { moveInto } from './move-into.js';
import type { Place } from './place.js';
import type { PostgresRefusal } from './refusal.js';
import { run } from './run.js';

/** Milliseconds after which nobody can still be at work on a folder. */
const ABANDONED = 3_600_000;
/** The first version that brings its own C.UTF-8, the same on every system. */
const OWN_LOCALE = 17;

/**
 * Makes the database, with the role that owns it, in a folder of its own that takes its place when it is finished: one that was
 * interrupted is never opened. Of two that are made at once the first stays.
 */
export async function makeData(place: Place, binaries: Binaries): Promise<PostgresRefusal | null> {
  await removeAbandoned(place.room);
  const making = await mkdtemp(join(place.room, 'making-'));
  if (place.user.uid !== undefined) await lchown(making, place.user.uid, place.user.gid!);
  const said = await fill(making, place, binaries);
  const moved = said === null && (await moveInto(making, place.data));
  if (!moved) await rm(making, { recursive: true, force: true });
  return said === null ? null : { ok: false, reason: 'not-made', said };
}

/** Null when all went well, else what was said. */
async function fill(making: string, { user }: Place, { bin, major }: Binaries): Promise<string | null> {
  const made = await run(join(bin, 'initdb'), [...INITDB, ...locale(major), `--pgdata=${making}`], user);
  if (made.code !== 0) return made.said;
  const single = ['--single', '-D', making, '-c', 'exit_on_error=on', 'postgres'];
  const owned = await run(join(bin, 'postgres'), single, user, OWNED);
  return owned.code === 0 ? null : owned.said;
}

/** A statement a line. */
const OWNED = `create role ${OWNER} login;\ncreate database ${DATABASE} owner ${OWNER};\n`;

// Who may open the socket is let in: its folder and the socket itself are of mode 0700. There is no other way in.
const INITDB = [
  '--username=postgres',
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  '--data-checksums',
  '--no-instructions',
];

/** Text is sorted by code point unless a query says otherwise, and what is a letter is known of every script. */
function locale(major: number): readonly string[] {
  // macOS has no C.UTF-8.
  const libc = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8'];
  return major < OWN_LOCALE ? libc : [...libc, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** What was left of a making that did not come to its end. */
async function removeAbandoned(room: string): Promise<void> {
  for (const name of await readdir(room)) {
    if (!name.startsWith('making-')) continue;
    const path = join(room, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > ABANDONED) await rm(path, { recursive: true, force: true });
  }
}
