import { resolve } from 'node:path';
import { isSheet, type Reading, type ReadOptions } from '@outturn/engine';
import { type Entry, findFiles, STDIN } from '../files.js';
import type { Failure } from '../formats/format.js';
import { loadAloud, readAny } from '../loading.js';
import type { Messages } from '../messages/messages.js';
import type { Progress } from '../progress.js';
import type { Voice } from '../voice.js';

/** Files that belong together, each once, and where they stand to the others. */
export interface CaseFiles {
  readonly entries: readonly Entry[];
  /** Names of documents of a higher level, and of last year's reports. */
  readonly upper: readonly string[];
  readonly last: readonly string[];
  readonly passedOver: ReadonlyMap<string, number>;
}

/** What could be read of them. */
export interface LoadedCase {
  readonly readings: readonly Reading[];
  readonly failures: readonly Failure[];
  /** Files in folders that are no texts, counted by ending. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** What is read out of folders: texts, and sheets of yearly figures. */
const ENDINGS = /\.(?:txt|md|csv)$/i;

/** A file that is named twice is one document: what is said of it under --upper or --last holds. */
export function findCase(names: readonly string[], upper: readonly string[], last: readonly string[]): CaseFiles {
  const { entries, passedOver } = findFiles([...names, ...upper, ...last], ENDINGS);
  const namesOf = (among: readonly string[]) => {
    const paths = new Set(findFiles(among, ENDINGS).entries.map(({ name }) => pathOf(name)));
    return entries.filter(({ name }) => paths.has(pathOf(name))).map(({ name }) => name);
  };
  return { entries, upper: namesOf(upper), last: namesOf(last), passedOver };
}

function pathOf(name: string): string {
  return name === STDIN ? name : resolve(name);
}

/** Reads the files. What the user knows of the documents is not said of those of a higher level or of last year. */
export async function loadCase(
  { entries, upper, last, passedOver }: CaseFiles,
  frame: ReadOptions,
  words: Messages,
  voice: Voice,
  progress: Progress,
): Promise<LoadedCase> {
  const readings: Reading[] = [];
  const failures: Failure[] = [];
  const skipped = new Map(passedOver);
  for (const [at, entry] of entries.entries()) {
    const { name, inFolder } = entry;
    progress.show(at, entries.length, name);
    const loaded = await loadAloud(entry, words, voice, progress.clear);
    if (!loaded.ok) failures.push({ name, trouble: loaded });
    else if (inFolder && /\.csv$/i.test(name) && !isSheet(loaded.text)) {
      skipped.set('.csv', (skipped.get('.csv') ?? 0) + 1);
    } else {
      const known = upper.includes(name) || last.includes(name) ? {} : frame;
      readings.push(readAny(loaded.text, { ...known, name }));
    }
  }
  progress.clear();
  return { readings, failures, passedOver: skipped };
}
