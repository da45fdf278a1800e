import { extname } from 'node:path';
import { isSheet, type Reading, type ReadOptions, read } from '@outturn/engine';
import type { Imported } from '@outturn/import';
import { type Entry, type Found, isReadApart, load, STDIN } from './files.js';
import type { Messages } from './messages/messages.js';
import type { Progress } from './progress.js';
import type { Trouble } from './trouble.js';
import type { Voice } from './voice.js';

/** A file that was read: what it says, and where its text came from. */
export interface ReadFile {
  readonly reading: Reading;
  readonly imported: Imported;
}

/** How many files behind the one whose turn it is are begun already, so that none of the processes that read them waits for the reader. */
const AHEAD = 3;

/**
 * Loads files in their order. Says so where one cannot be loaded, where its text has suffered, what else is to be known of it, and
 * what was passed over.
 */
export async function* loadAll(
  { entries, passedOver }: Found,
  words: Messages,
  voice: Voice,
  progress: Progress,
): AsyncGenerator<readonly [entry: Entry, loaded: Imported | Trouble]> {
  const begun = new Map<Entry, Promise<Imported | Trouble>>();
  const unread = new Map(passedOver);
  for (const [at, entry] of entries.entries()) {
    for (const next of entries.slice(at, at + 1 + AHEAD)) {
      if (isReadApart(next) && !begun.has(next)) begun.set(next, load(next));
    }
    progress.show(at, entries.length, entry.name);
    if (entry.name === STDIN && process.stdin.isTTY) voice.note(words.waitingForInput);
    const loaded = await (begun.get(entry) ?? load(entry));
    begun.delete(entry);
    if (isNoDocument(entry, loaded)) {
      const ending = extname(entry.name);
      unread.set(ending, (unread.get(ending) ?? 0) + 1);
      continue;
    }
    const said = remarksOn(entry, loaded, words);
    if (said.length > 0) progress.clear();
    for (const remark of said) (loaded.ok ? voice.note : voice.error)(remark);
    yield [entry, loaded];
  }
  progress.clear();
  if (unread.size > 0) voice.note(words.passedOver([...unread]));
}

/** Whether a file came with its folder and is what a command like this one writes: findings, or a table that is no yearly figures. */
function isNoDocument({ name, inFolder }: Entry, loaded: Imported | Trouble): boolean {
  if (!inFolder) return false;
  return loaded.ok ? /\.csv$/i.test(name) && !isSheet(loaded.text) : loaded.reason === 'own-page';
}

/** What is to be said of a file, a line each. */
function remarksOn(entry: Entry, loaded: Imported | Trouble, words: Messages): readonly string[] {
  const name = entry.name === STDIN ? words.standardInput : entry.name;
  if (!loaded.ok) return [`${name}: ${words.trouble(loaded)}`];
  const damage = loaded.damaged > 0 ? [words.damaged(loaded.damaged)] : [];
  return [...damage, ...loaded.notes.map(words.note)].map((remark) => `${name}: ${remark}`);
}

export function readImported(imported: Imported, options: ReadOptions): ReadFile {
  const { text, layout } = imported;
  return { imported, reading: read(text, { ...options, layout }) };
}
