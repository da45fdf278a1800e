import { resolve } from 'node:path';
import type { ReadOptions } from '@outturn/engine';
import { type Found, findFiles, STDIN } from '../files.js';
import type { Failure } from '../formats/format.js';
import { loadAll, type ReadFile, readImported } from '../loading.js';
import type { Messages } from '../messages/messages.js';
import type { Progress } from '../progress.js';
import type { Voice } from '../voice.js';

/** Files that belong together, each once, and where they stand to the others. */
export interface CaseFiles extends Found {
  /** Names of documents of a higher level, and of last year's reports. */
  readonly upper: readonly string[];
  readonly last: readonly string[];
}

/** What could be read of them. */
export interface LoadedCase {
  readonly files: readonly ReadFile[];
  readonly failures: readonly Failure[];
}

/** A file that is named twice is one document: what is said of it under --upper or --last holds. */
export function findCase(names: readonly string[], upper: readonly string[], last: readonly string[]): CaseFiles {
  const found = findFiles([...names, ...upper, ...last]);
  const namesOf = (among: readonly string[]) => {
    const paths = new Set(findFiles(among).entries.map(({ name }) => pathOf(name)));
    return found.entries.filter(({ name }) => paths.has(pathOf(name))).map(({ name }) => name);
  };
  return { ...found, upper: namesOf(upper), last: namesOf(last) };
}

function pathOf(name: string): string {
  return name === STDIN ? name : resolve(name);
}

/** Reads the files. What the user knows of the documents is not said of those of a higher level or of last year. */
export async function loadCase(
  found: CaseFiles,
  frame: ReadOptions,
  words: Messages,
  voice: Voice,
  progress: Progress,
): Promise<LoadedCase> {
  const files: ReadFile[] = [];
  const failures: Failure[] = [];
  for await (const [{ name }, loaded] of loadAll(found, words, voice, progress)) {
    const known = found.upper.includes(name) || found.last.includes(name) ? {} : frame;
    if (loaded.ok) files.push(readImported(loaded, { ...known, name }));
    else failures.push({ name, trouble: loaded });
  }
  return { files, failures };
}
