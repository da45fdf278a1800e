import { createHash } from 'node:crypto';
import type { Answer } from './answer.js';
import { isProblem, type Problem, problem } from './problem.js';
import type { Queries } from './queries.js';

export type Outcome = Answer | Problem;

/** One request by one account under one key. */
export interface Claim {
  readonly account: string;
  readonly key: string;
  readonly request: string;
}

export const KEY: RegExp = /^[\x21-\x7e]{1,255}$/;

export function hashOf(method: string, url: string, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('hex');
}

/**
 * Does the work once for a key. What was answered is answered again for a day. A request that was broken off (the process died) is never done
 * a second time: its caller is told, and looks.
 */
export async function once(queries: Queries, claim: Claim, work: () => Promise<Outcome>): Promise<Outcome> {
  const known = await claimed(queries, claim);
  if (known !== 'mine') return known;
  let outcome: Outcome | undefined;
  try {
    outcome = await work();
    return outcome;
  } finally {
    if (outcome === undefined || passes(outcome)) await forget(queries, claim);
    else await keep(queries, claim, outcome);
  }
}

/** A refusal that says nothing of the request, only of the moment. */
function passes(outcome: Outcome): boolean {
  return isProblem(outcome) && outcome.retryAfterSeconds !== undefined;
}

async function keep(queries: Queries, { account, key }: Claim, outcome: Outcome): Promise<void> {
  const sql = 'update api.idempotency set outcome = $3 where account = $1 and key = $2';
  await queries.query(sql, [account, key, JSON.stringify(outcome)]);
}

async function forget(queries: Queries, { account, key }: Claim): Promise<void> {
  await queries.query('delete from api.idempotency where account = $1 and key = $2', [account, key]);
}

async function claimed(queries: Queries, { account, key, request }: Claim): Promise<'mine' | Outcome> {
  await queries.query('delete from api.idempotency where until < now()', []);
  const { rowCount } = await queries.query(
    `insert into api.idempotency (account, key, request, until) values ($1, $2, $3, now() + interval '24 hours')
     on conflict do nothing`,
    [account, key, request],
  );
  if (rowCount === 1) return 'mine';
  const { rows } = await queries.query<{ readonly request: string; readonly outcome: Outcome | null }>(
    'select request, outcome from api.idempotency where account = $1 and key = $2',
    [account, key],
  );
  const row = rows[0];
  if (row !== undefined && row.request !== request) return problem('key-used-otherwise');
  return row?.outcome ?? problem('request-in-progress', { retryAfterSeconds: 1 });
}
