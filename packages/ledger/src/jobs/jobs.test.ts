import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, made, refusalOf } from '../../testing/offices.js';
import {
  type Batch,
  cancelJob,
  type Ledger,
  listJobs,
  newId,
  openQueue,
  readBatch,
  readJob,
  startWorker,
  submitImport,
  verify,
} from '../index.js';

let ledger: Ledger;
let queue: PgBoss | undefined;
let children: ChildProcess[];

beforeEach(async () => {
  ledger = await freshLedger();
  queue = undefined;
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await queue?.stop();
  await ledger.close();
});

async function work(): Promise<void> {
  queue = await openQueue(ledger.connection, { supervises: true });
  await startWorker(ledger, queue, { calm: 1 });
}

const WORKER = fileURLToPath(new URL('../../testing/worker.mjs', import.meta.url));

async function workApart(): Promise<ChildProcess> {
  const connection = JSON.stringify(ledger.connection);
  const child = spawn(process.execPath, [WORKER, connection], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout!, 'data');
  return child;
}

function report(value: number): Buffer {
  return Buffer.from(`云岭市2024年政府工作报告\n\n一、2023年工作回顾\n\n2023年，粮食总产量${value}万吨。`);
}

async function submit(bytes: Uint8Array, batch?: string, about = {}): Promise<string> {
  return made(await submitImport(ledger, bytes, { name: 'report.txt', ...about }, CLERK, batch)).job;
}

async function ended(batch: string, seconds = 30): Promise<Batch> {
  for (let left = seconds * 10; left > 0; left--) {
    const { states, ...rest } = (await readBatch(ledger.database, batch))!;
    if (states.waiting + states.active === 0) return { states, ...rest };
    await wait(100);
  }
  throw new Error(`not ended in ${seconds} s`);
}

async function count(noun: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(noun)}`.execute(
    ledger.database,
  );
  return rows[0]!.count;
}

describe('files that were handed in', { timeout: 60_000 }, () => {
  test('are imported, and each says what became of it', async () => {
    const batch = newId();
    const jobs = [
      await submit(report(1), batch),
      await submit(report(1), batch),
      await submit(Buffer.alloc(0), batch),
      await submit(Buffer.from('粮食总产量88.5万吨，比上年增长2.1%。'), batch),
    ];
    expect(await readBatch(ledger.database, batch)).toMatchObject({ files: 4, states: { waiting: 4, done: 0 } });
    await work();
    expect(await ended(batch)).toEqual({
      id: batch,
      files: 4,
      states: { waiting: 0, active: 0, done: 2, refused: 2, failed: 0, cancelled: 0 },
    });
    const { items } = await listJobs(ledger.database, { batch }, { limit: 10 });
    expect(items.map(({ id }) => id)).toEqual(jobs);
    const [first, again, empty, nowhere] = items;
    expect([first!.result?.outcome, again!.result?.outcome].toSorted()).toEqual(['imported', 'unchanged']);
    expect(empty!.result).toEqual({
      outcome: 'refused',
      refusal: { code: 'unreadable-file', params: { reason: 'empty' } },
    });
    expect(nowhere!.result).toMatchObject({ refusal: { code: 'region-needed' } });
    expect(await count('document')).toBe(1);
    const { rows } = await sql`select from import_job where bytes is not null`.execute(ledger.database);
    expect(rows).toEqual([]);
  });

  test('are shown to those who ask, page by page', async () => {
    const batch = newId();
    const jobs = [await submit(report(1), batch), await submit(report(2), batch), await submit(report(3), batch)];
    const first = await listJobs(ledger.database, { batch }, { limit: 2 });
    const rest = await listJobs(ledger.database, { batch }, { limit: 2, after: first.after });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(jobs);
    expect((await listJobs(ledger.database, {}, { limit: 2 })).items.map(({ id }) => id)).toEqual(
      jobs.toReversed().slice(0, 2),
    );
    expect((await listJobs(ledger.database, { account: 'another' }, { limit: 2 })).items).toEqual([]);
    expect(await readBatch(ledger.database, batch, 'another')).toBeNull();
    expect(await readBatch(ledger.database, newId())).toBeNull();
  });

  test('may be taken back before they are begun, and then are not imported', async () => {
    const job = await submit(report(1));
    made(await cancelJob(ledger.database, job));
    expect(await readJob(ledger.database, job)).toMatchObject({ state: 'cancelled', result: { outcome: 'cancelled' } });
    const other = await submit(report(2));
    await work();
    while ((await readJob(ledger.database, other))!.state !== 'done') await wait(100);
    expect(await count('document')).toBe(1);
    expect(refusalOf(await cancelJob(ledger.database, other))).toBe('not-in-this-state');
    expect(refusalOf(await cancelJob(ledger.database, newId()))).toBe('not-found');
  });

  test('join no batch of somebody else', async () => {
    const batch = newId();
    await submit(report(1), batch);
    const other = { account: 'another', post: null, unit: null };
    expect(refusalOf(await submitImport(ledger, report(2), { name: 'a.txt' }, other, batch))).toBe('not-found');
    expect(await count('import_job')).toBe(1);
  });

  test('that no worker comes to an end with are given up, and hold up no other', async () => {
    const bad = await submit(report(1), undefined, { publishedOn: 'no day' });
    const good = await submit(report(2));
    await work();
    const stateOf = async (job: string) => (await readJob(ledger.database, job))!.state;
    while ((await stateOf(bad)) !== 'failed') await wait(100);
    while ((await stateOf(good)) !== 'done') await wait(100);
    expect(await count('document')).toBe(1);
  });

  test('have what stands between them looked for when they are in', async () => {
    const examples = ['plan-2021-2025', 'work-report-2023', 'work-report-2024'].map((name) =>
      readFileSync(new URL(`../../../../examples/${name}.txt`, import.meta.url)),
    );
    const batch = newId();
    for (const bytes of examples) await submit(bytes, batch);
    await work();
    await ended(batch);
    const between = () => sql`select from finding where cardinality(documents) > 1`.execute(ledger.database);
    while ((await between()).rows.length === 0) await wait(200);
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });
});

describe('workers', { timeout: 120_000 }, () => {
  test('that are two share the files, and import none of them twice', async () => {
    await Promise.all([workApart(), workApart()]);
    const batch = newId();
    for (let file = 0; file < 30; file++) await submit(report(file % 20), batch);
    const { states } = await ended(batch);
    expect(states.done).toBe(30);
    expect(await count('document')).toBe(20);
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });

  test('that are killed leave nothing half in, and another one does what they had begun', async () => {
    const batch = newId();
    const example = readFileSync(new URL('../../../../examples/plan-2021-2025.txt', import.meta.url), 'utf8');
    const texts = Array.from({ length: 8 }, (_, at) => example.replaceAll('云岚市', `云岭${'甲乙丙丁戊己庚辛'[at]}市`));
    for (const text of texts) await submit(Buffer.from(text), batch);
    const child = await workApart();
    while ((await readBatch(ledger.database, batch))!.states.done < 2) await wait(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { rows: active } = await sql`select from pgboss.job where name = 'import' and state = 'active'`.execute(
      ledger.database,
    );
    expect(active.length).toBeGreaterThan(0);
    expect((await verify(ledger.database)).breaks).toEqual([]);
    await workApart();
    const began = performance.now();
    expect((await ended(batch, 60)).states.done).toBe(8);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(await count('document')).toBe(8);
    const { rows } = await sql<{ facts: number }>`select count(*) as facts from fact group by document`.execute(
      ledger.database,
    );
    expect(new Set(rows.map(({ facts }) => facts)).size).toBe(1);
    expect((await verify(ledger.database)).breaks).toEqual([]);
  });
});
