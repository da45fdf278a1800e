import type { Queries } from '../http/queries.js';
import type { Who } from '../http/who.js';
import { LIFE } from './life.js';

export interface Session {
  readonly id: string;
  readonly createdAt: string;
  readonly usedAt: string;
  readonly browser: string;
}

/** Sessions of an account that still hold. */
export async function listSessions(queries: Queries, account: string): Promise<readonly Session[]> {
  const sql = `select id, created_at as "createdAt", updated_at as "usedAt", left(coalesce(user_agent, ''), 200) as browser from auth.session
    where user_id = $1 and expires_at > now() and updated_at > now() - make_interval(secs => $2) order by created_at`;
  return (await queries.query<Session>(sql, [account, LIFE.idle])).rows;
}

export async function endSession(queries: Queries, account: string, id: string): Promise<boolean> {
  const sql = 'delete from auth.session where id = $1 and user_id = $2';
  return (await queries.query(sql, [id, account])).rowCount === 1;
}

/** Ends all sessions of somebody but the one that this is sent by. */
export async function endOtherSessions(queries: Queries, { account, by }: Who): Promise<void> {
  const own = 'session' in by ? by.session : '';
  await queries.query('delete from auth.session where user_id = $1 and id <> $2', [account, own]);
}

interface Span {
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** From when and how long the session holds that this is sent by. */
export async function spanOf(queries: Queries, { by }: Who): Promise<Span | undefined> {
  const sql = 'select created_at as "createdAt", expires_at as "expiresAt" from auth.session where id = $1';
  return 'session' in by ? (await queries.query<Span>(sql, [by.session])).rows[0] : undefined;
}

export async function setSpan(queries: Queries, token: string, { createdAt, expiresAt }: Span): Promise<void> {
  const sql = 'update auth.session set created_at = $2, expires_at = $3 where token = $1';
  await queries.query(sql, [token, createdAt, expiresAt]);
}

/** Whether who sends this has shown within the last minutes who they are: by signing in, as there is no other way to a session. */
export async function isFresh(queries: Queries, { by }: Who): Promise<boolean> {
  if (!('session' in by)) return false;
  const sql = 'select from auth.session where id = $1 and created_at > now() - make_interval(secs => $2)';
  return (await queries.query(sql, [by.session, LIFE.fresh])).rowCount === 1;
}
