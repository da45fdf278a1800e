import { sql } from 'kysely';
import type { Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { JobResult } from './job.js';

/** Says how a job ended, and lets its file go. What has ended already stays as it is. */
export async function endJob(database: Database, id: string, result: JobResult): Promise<void> {
  await sql`
    update import_job set result = ${JSON.stringify(result)}::jsonb, ended_at = now(), bytes = null
    where id = ${id} and result is null`.execute(database);
}

/** Takes a job back that no worker has begun. */
export async function cancelJob(database: Database, id: string): Promise<Written<null>> {
  const result = { outcome: 'cancelled' } satisfies JobResult;
  const { rows } = await sql<{ isCancelled: boolean }>`
    with cancelled as (
      update import_job set result = ${JSON.stringify(result)}::jsonb, ended_at = now(), bytes = null
      where id = ${id} and begun_at is null and result is null returning id
    )
    select exists (select from cancelled) as is_cancelled from import_job where id = ${id}`.execute(database);
  if (rows[0]?.isCancelled) return { ok: true, event: null, result: null };
  const code = rows[0] === undefined ? 'not-found' : 'not-in-this-state';
  return { ok: false, refusal: { code, params: { noun: 'job', id } } };
}
