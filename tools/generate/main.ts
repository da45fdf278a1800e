import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../shared/files.js';
import { ROOT } from '../shared/places.js';
import { apiPages } from './api-pages.js';
import { CHART_FILES, chartFiles, chartStyle } from './charts.js';
import { CHECK_PAGES, checkPages } from './check-pages.js';
import { corporaIn, foldersIn, readCorpus } from './corpora.js';
import { READING_PAGES, readingPages } from './reading-pages.js';
import { checkIndex, familyIndex, kindIndex } from './rule-index.js';
import { TARGET_PAGES, targetPages } from './target-pages.js';
import { VOCABULARY_PAGES, vocabularyPages } from './vocabulary-pages.js';

const FAMILIES = 'packages/engine/src/facts/rules';
const CONCERNS = 'packages/engine/src/facts/corpus';
const CHECKS = 'packages/engine/src/checks/rules';
const KINDS = 'packages/engine/src/evaluation/kinds';

/** Paths from the root with what they have to hold. */
type Pages = ReadonlyMap<string, string>;

const settle = process.argv.includes('--check') ? report : write;
const families = foldersIn(FAMILIES);
const checkIds = foldersIn(CHECKS).filter((id) => existsSync(join(ROOT, CHECKS, id, `${id}.corpus.jsonl`)));

// The indexes first: without them the engine does not build, whatever the pages lack.
settle(new Map([familyIndex(FAMILIES, families), checkIndex(CHECKS, checkIds), kindIndex(KINDS, foldersIn(KINDS))]));
settle(new Map(vocabularyPages()), VOCABULARY_PAGES);
settle(
  new Map(
    readingPages(
      families.map((name) => readCorpus(join(FAMILIES, name), name)),
      corporaIn(CONCERNS).map((name) => readCorpus(CONCERNS, name)),
    ),
  ),
  READING_PAGES,
);
settle(new Map(await checkPages(CHECKS, checkIds)), CHECK_PAGES);
settle(new Map(await targetPages(KINDS)), TARGET_PAGES);
settle(new Map(await apiPages()));
settle(new Map(await chartStyle()));
settle(new Map(await chartFiles()), CHART_FILES);
// The types of the client are too long to be kept in the repository, so there is nothing to hold them against.
if (settle === write) await import('./client.js');

function report(pages: Pages, folder?: string): void {
  for (const path of [...stale(pages), ...left(pages, folder)]) {
    console.log(`${path} is not what its sources say: npm run generate`);
    process.exitCode = 1;
  }
}

function write(pages: Pages, folder?: string): void {
  for (const path of stale(pages)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), pages.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
  for (const path of left(pages, folder)) {
    rmSync(join(ROOT, path));
    console.log(`removed ${path}`);
  }
}

function stale(pages: Pages): string[] {
  return [...pages].filter(([path, content]) => read(path) !== content).map(([path]) => path);
}

/** Pages in a folder of generated pages whose source has gone. */
function left(pages: Pages, folder: string | undefined): string[] {
  const there = folder !== undefined && existsSync(join(ROOT, folder)) ? filesUnder(folder) : [];
  return there.filter((path) => !pages.has(path));
}

function read(path: string): string | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined;
}
