import { sql } from 'kysely';
import type { PgBoss, JobResult as Settled } from 'pg-boss';
import { SYSTEM } from '../chain/write.js';
import type { About } from '../documents/about.js';
import { type CaseOf, checkCase } from '../documents/case.js';
import { importDocument } from '../documents/import-document.js';
import type { Ledger } from '../ledger.js';
import { endJob } from './end.js';
import { CHECKS, GIVEN_UP, IMPORTS } from './queue.js';

export interface WorkerOptions {
  /** Seconds in which further documents of a case are waited for before it is checked. */
  readonly calm?: number;
  /** Hears of a file that could not be imported for a reason that is not in the file. */
  readonly trouble?: (error: unknown, job: string) => void;
}

/** Seconds between two looks for jobs; after a full batch the next one is fetched at once. */
const POLL = 0.5;
/** Jobs that are fetched at a time, and how many times over: while the database writes what one says, the next one is read. */
const BATCH = 2;
const AT_A_TIME = 2;
const CALM = 10;

/** Imports files that were handed in, and checks the cases that they belong to, until the queue is stopped. */
export async function startWorker(ledger: Ledger, boss: PgBoss, options: WorkerOptions = {}): Promise<void> {
  const fetched = { batchSize: BATCH, burstWhenBatchFull: true, pollingIntervalSeconds: POLL } as const;
  await boss.work(IMPORTS, { ...fetched, localConcurrency: AT_A_TIME, perJobResults: true }, async (jobs) => {
    const settled: Settled[] = [];
    for (const { id, signal } of jobs) if (!signal.aborted) settled.push(await imported(ledger, boss, id, options));
    return settled;
  });
  await boss.work<CaseOf>(CHECKS, { pollingIntervalSeconds: 2 }, async ([job]) => {
    await checkCase(ledger, job!.data, SYSTEM);
  });
  await boss.work(GIVEN_UP, { ...fetched, includeMetadata: true }, async (jobs) => {
    for (const { sourceId } of jobs) await endJob(ledger.database, sourceId!, { outcome: 'failed' });
  });
}

async function imported(ledger: Ledger, boss: PgBoss, id: string, options: WorkerOptions): Promise<Settled> {
  try {
    const file = await begun(ledger, id);
    if (file !== null) await importFile(ledger, boss, id, file, options);
    return { id, status: 'completed' };
  } catch (error) {
    options.trouble?.(error, id);
    return { id, status: 'failed', output: { message: String(error) } };
  }
}

interface File {
  readonly bytes: Uint8Array;
  readonly about: About;
  readonly account: string | null;
  readonly post: string | null;
  readonly unit: string | null;
}

/** Null for a job that has ended: it was taken back, or another worker was taken for dead too early. */
async function begun({ database }: Ledger, id: string): Promise<File | null> {
  const { rows } = await sql<File>`
    update import_job set begun_at = now() where id = ${id} and result is null
    returning bytes, about, account, post, unit`.execute(database);
  return rows[0] ?? null;
}

async function importFile(
  ledger: Ledger,
  boss: PgBoss,
  id: string,
  file: File,
  { calm = CALM }: WorkerOptions,
): Promise<void> {
  const { bytes, about, account, post, unit } = file;
  const written = await importDocument(ledger, bytes, about, { account, post, unit });
  if (written.ok) await askForCheck(ledger, boss, written.result.document, calm);
  await endJob(ledger.database, id, written.ok ? written.result : { outcome: 'refused', refusal: written.refusal });
}

async function askForCheck(ledger: Ledger, boss: PgBoss, document: string, calm: number): Promise<void> {
  const of: CaseOf = await ledger.database
    .selectFrom('document')
    .select(['region', 'plan'])
    .where('id', '=', document)
    .where('toEvent', 'is', null)
    .executeTakeFirstOrThrow();
  await boss.send(CHECKS, of, { singletonKey: of.region, startAfter: calm });
}
