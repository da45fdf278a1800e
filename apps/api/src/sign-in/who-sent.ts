import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Grant } from '@outturn/ledger';
import type pg from 'pg';
import type { Who } from '../http/who.js';
import { LIFE } from './life.js';
import { hashOfSecret } from './secrets.js';

/** Grants that hold now, as JSON; none for a password alone, where the parameter says that it is not enough. */
const grantsWhere = (isPasswordTooLittle: string): string => `case when ${isPasswordTooLittle}
    and exists (select from auth.account where user_id = u.id and provider_id = 'credential')
    and not exists (select from auth.second_factor where account = u.id and confirmed_at is not null)
  then '[]' else (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'unit', unit, 'post', post)), '[]')
    from role_grant where account = u.id and to_event is null and not is_revoked) end as grants`;

const BY_SESSION = `select s.id, s.user_id as account, s.updated_at < now() - interval '1 minute' as due, ${grantsWhere('$3')}
  from auth.session s join auth."user" u on u.id = s.user_id
  where s.token = $1 and s.expires_at > now() and s.updated_at > now() - make_interval(secs => $2) and u.closed_at is null`;

const BY_TOKEN = `select t.id, t.account, t.scopes, coalesce(t.used_at < now() - interval '1 minute', true) as due, ${grantsWhere('$2')}
  from auth.token t join auth."user" u on u.id = t.account
  where t.hash = $1 and t.expires_at > now() and t.revoked_at is null and u.closed_at is null`;

interface Found {
  readonly id: string;
  readonly account: string;
  readonly due: boolean;
  readonly grants: readonly Grant[];
  readonly scopes: readonly string[];
}

/** Who holds a session: its cookie must have been signed here, so that a copy of the database lets nobody in. */
export async function whoHasSession(
  queries: pg.Pool,
  cookie: string,
  secret: string,
  isPasswordTooLittle: boolean,
): Promise<Who | undefined> {
  const token = openCookie(cookie, secret);
  if (token === undefined) return undefined;
  const values = [token, LIFE.idle, isPasswordTooLittle];
  const found = (await queries.query<Found>({ name: 'who-has-session', text: BY_SESSION, values })).rows[0];
  if (found === undefined) return undefined;
  if (found.due) await queries.query('update auth.session set updated_at = now() where id = $1', [found.id]);
  return { account: found.account, grants: found.grants, by: { session: found.id } };
}

export async function whoHasToken(
  queries: pg.Pool,
  token: string,
  isPasswordTooLittle: boolean,
): Promise<Who | undefined> {
  if (!/^ot_[0-9A-Za-z]{43}$/.test(token)) return undefined;
  const values = [hashOfSecret(token), isPasswordTooLittle];
  const found = (await queries.query<Found>({ name: 'who-has-token', text: BY_TOKEN, values })).rows[0];
  if (found === undefined) return undefined;
  if (found.due) await queries.query('update auth.token set used_at = now() where id = $1', [found.id]);
  return { account: found.account, grants: found.grants, by: { token: found.id, scopes: found.scopes } };
}

/** The cookie of a name, as better-auth wrote it: token.signature. */
export function cookieOf(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The token in a cookie, if it was signed by us. */
export function openCookie(cookie: string, secret: string): string | undefined {
  const text = decoded(cookie);
  const at = text.lastIndexOf('.');
  const token = text.slice(0, Math.max(0, at));
  const given = Buffer.from(text.slice(at + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
