import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared/places.js';

/** A phrase with the fields of the facts read out of it; no facts where it only looks like a phrase of its corpus. */
export interface Case {
  readonly text: string;
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** Numbers that are no facts, each with its reason. */
  readonly leftOut?: readonly { readonly quote: string; readonly reason?: string }[];
}

/** A page and the phrases that show it. */
export interface Corpus {
  readonly name: string;
  readonly page: string;
  readonly cases: readonly Case[];
}

/** The names of the folders in a folder, sorted. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The names of the corpora that lie in a folder itself, sorted. */
export function corporaIn(folder: string): string[] {
  const ending = '.corpus.jsonl';
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** A corpus without a page or a page without a corpus is a mistake. */
export function readCorpus(folder: string, name: string): Corpus {
  const [page, corpus] = ['md', 'corpus.jsonl'].map((extension) => {
    const path = join(folder, `${name}.${extension}`);
    if (!existsSync(join(ROOT, path))) throw new Error(`${path} is missing`);
    return readFileSync(join(ROOT, path), 'utf8');
  });
  const lines = corpus.split('\n').filter((line) => line.trim() !== '');
  return { name, page, cases: lines.map((line) => JSON.parse(line)) };
}
