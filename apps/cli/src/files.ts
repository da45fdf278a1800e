import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { type Decoded, decode, MAX_TEXT_BYTES } from '@outturn/import';
import { type Trouble, troubleOf } from './trouble.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Endings that are read when a folder is named. A file that is named itself is read whatever its ending. */
const TEXTS = /\.(?:txt|md)$/i;
/** What stands beside texts to say what they are: no document itself. */
const NOTES = /(?:^|[/\\])README(?:\.[\w-]+)?\.md$/i;

/** A file to read, or a name that leads to none. */
export interface Entry {
  readonly name: string;
  readonly trouble: Trouble | null;
  /** Come upon in a folder, not named itself. */
  readonly inFolder: boolean;
}

/** What the names on the command line lead to. */
export interface Found {
  /** In the order of the command line, folders by name; each file once. */
  readonly entries: readonly Entry[];
  /** Files in folders that are no texts, counted by ending. */
  readonly passedOver: ReadonlyMap<string, number>;
}

export function findFiles(names: readonly string[], endings: RegExp = TEXTS): Found {
  const entries: Entry[] = [];
  const passedOver = new Map<string, number>();
  const known = new Set<string>();

  function isNew(path: string): boolean {
    const fresh = !known.has(path);
    known.add(path);
    return fresh;
  }

  function visit(name: string, inFolder: boolean): void {
    try {
      const stat = name === STDIN ? null : statSync(name);
      if (stat?.isDirectory()) {
        // A folder counts once, however many links lead to it; so a link that leads upwards ends the walk.
        if (isNew(realpathSync(name))) visitFolder(name, inFolder);
      } else if (!inFolder || (stat?.isFile() && endings.test(name) && !NOTES.test(name))) {
        if (isNew(name === STDIN ? name : resolve(name))) entries.push({ name, trouble: null, inFolder });
      } else {
        passedOver.set(extname(name), (passedOver.get(extname(name)) ?? 0) + 1);
      }
    } catch (error) {
      entries.push({ name, trouble: troubleOf(error), inFolder });
    }
  }

  function visitFolder(folder: string, inFolder: boolean): void {
    const before = entries.length;
    for (const child of readdirSync(folder).sort()) {
      if (!child.startsWith('.') && child !== 'node_modules') visit(join(folder, child), true);
    }
    if (!inFolder && entries.length === before) {
      entries.push({ name: folder, trouble: { ok: false, reason: 'no-texts' }, inFolder });
    }
  }

  for (const name of names) visit(name, false);
  return { entries, passedOver };
}

/** The text of a file or of standard input, of at most `limit` bytes. */
export async function load(
  { name, trouble }: Pick<Entry, 'name' | 'trouble'>,
  limit: number = MAX_TEXT_BYTES,
): Promise<Decoded | Trouble> {
  if (trouble) return trouble;
  try {
    const stat = name === STDIN ? null : statSync(name);
    if (stat?.isFile()) {
      return stat.size > limit ? { ok: false, reason: 'too-large', limit } : decode(readFileSync(name));
    }
    // Standard input, or a pipe such as <(command) in a shell.
    const bytes = await collect(stat ? createReadStream(name) : process.stdin, limit);
    return bytes.length > limit ? { ok: false, reason: 'too-large', limit } : decode(bytes);
  } catch (error) {
    return troubleOf(error);
  }
}

/** All bytes of a stream, or as many as it takes to know that they are too many. */
async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks, length);
}
