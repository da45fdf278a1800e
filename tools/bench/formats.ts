import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convert, withoutOffice } from '../../packages/import/testing/office.js';
import { asFiles } from '../../packages/import/testing/papers.js';
import { ROOT } from '../shared/places.js';
import { median, secondsOf } from './measure.js';

const FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'xls', 'doc'] as const;
const COMMAND = join(ROOT, 'apps/cli/dist/main.js');

/** Reading one format, ours and the library that ours is made of, alone. */
export interface FormatRow {
  readonly format: string;
  readonly files: number;
  /** 10⁶ of the files as they are, packed where they are packed. */
  readonly megabytes: number;
  /** 0 where there are none. */
  readonly pages: number;
  readonly ours: number;
  readonly bare: number;
}

/** Seconds to read the files of each format: those of the corpus where it has some, else the given texts made into files. */
export function importing(corpus: string, texts: readonly string[], folder: string, rounds: number): FormatRow[] {
  const made = makeFiles(texts, folder);
  const real = existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : [];
  real.push(
    ...asDocs(
      real.filter((path) => path.endsWith('.docx')),
      folder,
    ),
  );
  return FORMATS.map((format) => {
    const ofFormat = (paths: readonly string[]): string[] => paths.filter((path) => path.endsWith(`.${format}`));
    return rowOf(format, ofFormat(real).length > 0 ? ofFormat(real) : ofFormat(made), rounds);
  });
}

/** Word's old format is not in the corpus: its new files, saved in it. None without an office. */
function asDocs(paths: readonly string[], folder: string): string[] {
  if (paths.length === 0 || withoutOffice()) return [];
  const names = paths.map((path) => basename(path));
  for (const [at, path] of paths.entries()) copyFileSync(path, join(folder, names[at]!));
  convert(folder, names, 'doc');
  return names.map((name) => join(folder, name.replace(/x$/, '')));
}

function rowOf(format: string, paths: readonly string[], rounds: number): FormatRow {
  const script = join(import.meta.dirname, 'children', 'import-files.mjs');
  const parameters = [script, format, String(rounds), ...paths];
  const printed = execFileSync(process.execPath, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { files, bytes, pages, ours, bare } = JSON.parse(printed) as Times;
  return { format, files, megabytes: bytes / 1e6, pages, ours: median(ours) / 1000, bare: median(bare) / 1000 };
}

/** What the child prints; milliseconds for all files. */
interface Times {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** Files a second of `outturn read` on a folder of so many files of all formats, from its start to its end. */
export function filesASecond(texts: readonly string[], folder: string, count: number): number {
  const inside = join(folder, 'mixed');
  mkdirSync(inside);
  const names = makeFiles(texts.slice(0, Math.ceil(count / FORMATS.length)), inside, count);
  const seconds = secondsOf(() =>
    execFileSync(process.execPath, [COMMAND, 'read', inside, '--format', 'jsonl', '-o', join(folder, 'facts.jsonl')]),
  );
  return names.length / seconds;
}

function makeFiles(texts: readonly string[], folder: string, most: number = Number.POSITIVE_INFINITY): string[] {
  const paths: string[] = [];
  for (const [at, text] of texts.entries()) {
    for (const [ending, bytes] of Object.entries(asFiles(text))) {
      if (paths.length === most) return paths;
      const path = join(folder, `${at}.${ending}`);
      writeFileSync(path, bytes);
      paths.push(path);
    }
  }
  return paths;
}
