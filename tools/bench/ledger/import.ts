import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Ledger, migrate, openLedger, SYSTEM, submitImport } from '@outturn/ledger';
import { startPostgres } from '@outturn/ledger/postgres';
import { ROOT } from '../../shared/places.js';
import { textsIn, variedTexts } from '../texts.js';

export interface Importing {
  readonly documents: number;
  readonly megabytes: number;
  /** Documents a second, by one worker and by two. */
  readonly one: number;
  readonly two: number;
  /** Seconds to read all of them in one process and keep nothing. */
  readonly reading: number;
}

const COMMAND = join(ROOT, 'apps/cli/dist/main.js');
const READ = join(import.meta.dirname, '../children/read-documents.mjs');

/** Documents like those of the example city, no two alike, through jobs and workers as `outturn import` does it. */
export async function importDocuments(documents: number, seed: number): Promise<Importing> {
  const texts = documentsLike(textsIn(join(ROOT, 'examples')), documents, seed);
  const folder = mkdtempSync(join(tmpdir(), 'outturn-import-bench-'));
  // PostgreSQL runs as another user where this one is root.
  chmodSync(folder, 0o755);
  try {
    const files = join(folder, 'files');
    mkdirSync(files);
    for (const [index, text] of texts.entries()) writeFileSync(join(files, `${index}.txt`), text);
    const reading = Number(execFileSync(process.execPath, [READ, files], { encoding: 'utf8', cwd: ROOT }));
    const one = await documentsASecond(join(folder, 'one'), files, documents, 1);
    const two = await documentsASecond(join(folder, 'two'), files, documents, 2);
    return { documents, megabytes: Buffer.byteLength(texts.join('')) / 1e6, one, two, reading };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function documentsLike(originals: readonly string[], documents: number, seed: number): readonly string[] {
  const bytes = Math.max(...originals.map((text) => Buffer.byteLength(text)));
  return variedTexts(originals, bytes * documents, seed).slice(0, documents);
}

async function documentsASecond(folder: string, files: string, documents: number, workers: number): Promise<number> {
  const postgres = await startPostgres({ folder });
  if (!postgres.ok) throw new Error(JSON.stringify(postgres));
  await migrate(postgres.connection);
  const ledger = openLedger(postgres.connection);
  for (let index = 0; index < documents; index++) {
    const about = { name: `${index}.txt`, region: '990100', kind: 'work-report', year: 2024 } as const;
    const done = await submitImport(ledger, readFileSync(join(files, `${index}.txt`)), about, SYSTEM);
    if (!done.ok) throw new Error(done.refusal.code);
  }
  const processes = Array.from({ length: workers }, () => startWorker(folder));
  const rate = await rateOf(ledger, documents);
  await Promise.all(processes.map(stop));
  await ledger.close();
  await postgres.stop();
  return rate;
}

function startWorker(folder: string): ChildProcess {
  return spawn(process.execPath, [COMMAND, 'worker', '--data', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** From the end of the first job to that of the last, so that the start of the workers is left out. */
async function rateOf(ledger: Ledger, documents: number): Promise<number> {
  for (;;) {
    const { rows } = await ledger.pool.query(`
      select count(ended_at)::integer as ended, count(*) filter (where result ->> 'outcome' = 'imported')::integer as imported,
        extract(epoch from max(ended_at) - min(ended_at))::float as seconds from import_job`);
    const [{ ended, imported, seconds }] = rows;
    if (ended === documents && imported < documents)
      throw new Error(`${documents - imported} documents were not imported`);
    if (ended === documents) return (documents - 1) / seconds;
    await delay(200);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
