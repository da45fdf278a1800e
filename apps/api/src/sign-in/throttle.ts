import { createHash } from 'node:crypto';
import type { Queries } from '../http/queries.js';

/** Tries that are free; each one after them doubles the wait, up to a quarter of an hour. An hour without one forgets. */
const FREE = 5;
const FIRST_WAIT = 15;
const LONGEST_WAIT = 900;

/** The number of this try. */
const NUMBER = `(case when throttle.last < now() - interval '1 hour' then 1 else throttle.failures + 1 end)`;

const COUNT = `insert into auth.throttle (login, failures, last, until) values ($1, 1, now(), now())
  on conflict (login) do update set
    failures = ${NUMBER},
    last = now(),
    until = now() + make_interval(secs => case when ${NUMBER} < ${FREE} then 0
      else least(${LONGEST_WAIT}, ${FIRST_WAIT} * power(2, least(${NUMBER}, 20) - ${FREE})) end)
  where throttle.until <= now()`;

/**
 * Counts a try before it is made, so that many at once are no way around. Gives the seconds to wait, or 0 where the try may be made. Names that
 * do not exist are counted alike: nothing can be learned from it.
 */
export async function countTry(queries: Queries, login: string): Promise<number> {
  const key = keyOf(login);
  const { rowCount } = await queries.query(COUNT, [key]);
  if (rowCount === 1) return 0;
  const { rows } = await queries.query<{ readonly seconds: number }>(
    'select ceil(extract(epoch from until - now()))::integer as seconds from auth.throttle where login = $1',
    [key],
  );
  return Math.max(1, rows[0]?.seconds ?? 1);
}

export async function forgetTries(queries: Queries, login: string): Promise<void> {
  await queries.query(`delete from auth.throttle where login = $1 or last < now() - interval '1 day'`, [keyOf(login)]);
}

function keyOf(login: string): Buffer {
  return createHash('sha256').update(`login\n${login}`).digest();
}
