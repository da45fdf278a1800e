import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { type Condition, cut, type Listed, type PageAsked } from '../nouns/list.js';
import { type Batch, type ImportJob, JOB_STATES, type JobState } from './job.js';

const STATE: RawBuilder<JobState> = sql<JobState>`
  case when result ->> 'outcome' in ('refused', 'failed', 'cancelled') then result ->> 'outcome'
    when result is not null then 'done'
    when begun_at is not null then 'active'
    else 'waiting' end`;

const COLUMNS: RawBuilder<unknown> = sql`id, batch, name, about, account, ${STATE} as state, at, ended_at, result`;

export interface JobFilter {
  readonly account?: string | undefined;
  readonly batch?: string | undefined;
  readonly state?: JobState | undefined;
}

/** Jobs, the last one first; those of a batch in the order they were handed in. */
export async function listJobs(
  database: Database,
  { account, batch, state }: JobFilter,
  page: PageAsked,
): Promise<Listed<ImportJob>> {
  const order = batch === undefined ? sql`desc` : sql`asc`;
  const [last] = page.after ?? [];
  const conditions: readonly Condition[] = [
    account === undefined ? undefined : sql`account = ${account}`,
    batch === undefined ? undefined : sql`batch = ${batch}`,
    state === undefined ? undefined : sql`${STATE} = ${state}`,
    last === undefined ? undefined : batch === undefined ? sql`id < ${last}` : sql`id > ${last}`,
  ];
  const all = [sql`true`, ...conditions.filter((one) => one !== undefined)];
  const { rows } = await sql<ImportJob>`
    select ${COLUMNS} from import_job where ${sql.join(all, sql` and `)}
    order by id ${order} limit ${page.limit + 1}`.execute(database);
  return cut(rows, page.limit, ({ id }) => [id]);
}

export async function readJob(database: Database, id: string): Promise<ImportJob | null> {
  const { rows } = await sql<ImportJob>`select ${COLUMNS} from import_job where id = ${id}`.execute(database);
  return rows[0] ?? null;
}

/** How far a batch is; null where there is none of the id, or it is not of the account. */
export async function readBatch(database: Database, id: string, account?: string): Promise<Batch | null> {
  const { rows } = await sql<{ state: JobState; count: number }>`
    select ${STATE} as state, count(*) as count from import_job
    where batch = ${id} and ${account === undefined ? sql`true` : sql`account = ${account}`} group by 1`.execute(
    database,
  );
  if (rows.length === 0) return null;
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  const states = Object.fromEntries(JOB_STATES.map((state) => [state, counts.get(state) ?? 0])) as Batch['states'];
  return { id, files: rows.reduce((sum, { count }) => sum + count, 0), states };
}
