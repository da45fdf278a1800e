import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Names what was published, so that the next time nothing else is ever removed. */
const LIST = 'outturn-files.json';

/** Why a folder is not published to. */
export type FolderRefusal =
  | { readonly reason: 'not-a-folder'; readonly folder: string }
  /** There is something in it that was not published from here. */
  | { readonly reason: 'holds-other-things'; readonly folder: string; readonly names: readonly string[] };

/** A folder that is being written beside the one that it will take the place of. */
export interface NewFolder {
  /** Writes a file by its path from the root, as it stands in an address. */
  write(path: string, body: string | Uint8Array): Promise<void>;
  /** Takes the place of what was published before. Gives the number of files that are no more. */
  finish(): Promise<number>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** How many of the other things are named. */
const NAMED = 3;

/** Prepares to publish into a folder; nothing in it is touched before all is written. */
export async function openFolder(named: string): Promise<NewFolder | FolderRefusal> {
  const folder = existsSync(named) ? await realpath(named) : resolve(named);
  const before = await filesIn(folder);
  if (before === null) return { reason: 'not-a-folder', folder: named };
  const published = new Set(await listIn(folder));
  const others = before.filter((file) => file !== LIST && !published.has(file));
  if (others.length > 0) return { reason: 'holds-other-things', folder: named, names: others.slice(0, NAMED) };
  const part = `${folder}.${randomBytes(4).toString('hex')}.part`;
  await mkdir(part, { recursive: true });
  return newFolder(folder, part, published);
}

function newFolder(folder: string, part: string, published: ReadonlySet<string>): NewFolder {
  const written: string[] = [];
  const folders = new Set<string>();
  return {
    async write(path, body) {
      const names = path.split('/').map(decodeURIComponent);
      const file = join(part, ...names);
      if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      folders.add(dirname(file));
      // Thousands of small files: to hand each to another thread and back takes longer than to write it.
      writeFileSync(file, body);
      written.push(names.join('/'));
    },
    async finish() {
      await writeFile(join(part, LIST), `${JSON.stringify({ files: written.toSorted() })}\n`);
      await swap(part, folder);
      const now = new Set(written);
      return [...published].filter((file) => !now.has(file)).length;
    },
    abandon: () => rm(part, { recursive: true, force: true }),
  };
}

/** There is no moment at which the folder is half of one and half of the other. */
async function swap(part: string, folder: string): Promise<void> {
  if (!existsSync(folder)) return rename(part, folder);
  const old = `${part}.old`;
  await rename(folder, old);
  try {
    await rename(part, folder);
  } catch (error) {
    await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true });
}

/** All files in a folder, with slashes; none where there is no folder, null where it is something else. */
async function filesIn(folder: string): Promise<readonly string[] | null> {
  if (!existsSync(folder)) return [];
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((one) => !one.isDirectory())
      .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

async function listIn(folder: string): Promise<readonly string[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, LIST), 'utf8')) as { files?: unknown };
    return Array.isArray(files) ? files.map(String) : [];
  } catch {
    return [];
  }
}
