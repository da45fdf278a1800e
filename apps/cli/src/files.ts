import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { type Decoded, decode, type Imported, importText, MAX_TEXT_BYTES } from '@outturn/import';
import { type Trouble, troubleOf } from './trouble.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Endings of what takes a process of its own; the bytes decide in the end. */
const APART = /\.(?:do[ct][xm]?|pdf|html?|mht(?:ml)?|xls[xmb]?)$/i;
/** Endings that are read when a folder is named. A file that is named itself is read whatever its ending. */
const ENDINGS = new RegExp(`\\.(?:txt|md|csv)$|${APART.source}`, 'i');
/** What stands beside texts to say what they are: no document itself. */
const NOTES = /(?:^|[/\\])README(?:\.[\w-]+)?\.md$/i;

/** Hidden files, packages, and the marks that Word leaves beside a document while it is open (~$plan.docx). */
const PASSED_OVER = /^(?:\.|~\$|node_modules$)/;

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
  /** Files in folders that are no documents, counted by ending. */
  readonly passedOver: ReadonlyMap<string, number>;
}

export function findFiles(names: readonly string[]): Found {
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
      } else if (!inFolder || (stat?.isFile() && ENDINGS.test(name) && !NOTES.test(name))) {
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
      if (!PASSED_OVER.test(child)) visit(join(folder, child), true);
    }
    if (!inFolder && entries.length === before) {
      entries.push({ name: folder, trouble: { ok: false, reason: 'no-texts' }, inFolder });
    }
  }

  for (const name of names) visit(name, false);
  return { entries, passedOver };
}

/** Whether a file is read in a process of its own, as far as its name tells. */
export function isReadApart({ name, trouble }: Entry): boolean {
  return trouble === null && APART.test(name);
}

/** What a file or standard input holds, whatever its format. */
export async function load(entry: Pick<Entry, 'name' | 'trouble'>): Promise<Imported | Trouble> {
  const bytes = await bytesOf(entry, MAX_TEXT_BYTES);
  if ('reason' in bytes) return bytes;
  if (isOwnPage(bytes)) return { ok: false, reason: 'own-page' };
  const imported = importText(bytes);
  if (imported.ok || imported.reason !== 'unread') return imported;
  // Only here: most runs read texts and nothing else.
  const { importApart } = await import('@outturn/import/apart');
  return importApart(bytes, imported.format);
}

/** Whether a file is a page of findings, written by this command. */
function isOwnPage(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).includes('class="outturn-page"');
}

/** The text of a file of at most `limit` bytes that is text itself. */
export async function loadText(name: string, limit: number): Promise<Decoded | Trouble> {
  const bytes = await bytesOf({ name, trouble: null }, limit);
  return 'reason' in bytes ? bytes : decode(bytes);
}

async function bytesOf(
  { name, trouble }: Pick<Entry, 'name' | 'trouble'>,
  limit: number,
): Promise<Uint8Array | Trouble> {
  if (trouble) return trouble;
  try {
    const stat = name === STDIN ? null : statSync(name);
    if (stat?.isFile()) return stat.size > limit ? { ok: false, reason: 'too-large', limit } : readFileSync(name);
    // Standard input, or a pipe such as <(command) in a shell.
    const bytes = await collect(stat ? createReadStream(name) : process.stdin, limit);
    return bytes.length > limit ? { ok: false, reason: 'too-large', limit } : bytes;
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
