import { newId } from '@outturn/ledger';
import type { Queries } from '../http/queries.js';
import { loginOf } from './names.js';

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** Whether a code is asked for after the password. */
  readonly secondFactor: boolean;
}

interface Row {
  readonly id: string;
  readonly email: string;
  readonly created_at: string;
  readonly closed_at: string | null;
  readonly second_factor: boolean;
}

const COLUMNS = `id, email, created_at, closed_at,
  exists (select from auth.second_factor where account = id and confirmed_at is not null) as second_factor`;

export async function readAccount(queries: Queries, id: string): Promise<Account | undefined> {
  const { rows } = await queries.query<Row>(`select ${COLUMNS} from auth."user" where id = $1`, [id]);
  return rows.map(accountOf)[0];
}

/** Accounts after one, in the order they were made. */
export async function listAccounts(queries: Queries, after: string, limit: number): Promise<readonly Account[]> {
  const sql = `select ${COLUMNS} from auth."user" where id > $1 order by id limit $2`;
  return (await queries.query<Row>(sql, [after, limit])).rows.map(accountOf);
}

/** What the accounts of some things sign in with, by account. */
export async function loginsOf(
  queries: Queries,
  things: readonly { readonly account: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(things.flatMap(({ account }) => account ?? []))];
  const { rows } = await queries.query<Row>(`select ${COLUMNS} from auth."user" where id = any($1)`, [ids]);
  return new Map(rows.map(({ id, email }) => [id, loginOf(email)]));
}

/** Makes an account that nobody can sign in to yet; undefined where the name is taken. */
export async function addAccount(queries: Queries, email: string): Promise<Account | undefined> {
  const { rows } = await queries.query<Row>(
    `insert into auth."user" (id, name, email, email_verified) values ($1, '', $2, true) on conflict do nothing returning ${COLUMNS}`,
    [newId(), email],
  );
  return rows.map(accountOf)[0];
}

/** Shuts an account out or lets it in again. Its sessions end; its tokens do not work while it is shut out. */
export async function setClosed(queries: Queries, id: string, closed: boolean): Promise<Account | undefined> {
  const sql = `update auth."user" set closed_at = case when $2 then coalesce(closed_at, now()) end, updated_at = now()
    where id = $1 returning ${COLUMNS}`;
  const { rows } = await queries.query<Row>(sql, [id, closed]);
  if (closed) await endSessions(queries, id);
  return rows.map(accountOf)[0];
}

export async function isClosed(queries: Queries, id: string): Promise<boolean> {
  const account = await readAccount(queries, id);
  return account === undefined || account.closedAt !== null;
}

/** Sets a password and ends every session that was opened with the one before. */
export async function setPassword(queries: Queries, account: string, hash: string): Promise<void> {
  await queries.query(
    `insert into auth.account (id, account_id, provider_id, user_id, password) values ($1, $2, 'credential', $2, $3)
     on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()`,
    [newId(), account, hash],
  );
  await endSessions(queries, account);
}

/** Whether somebody signs in by a password; who always comes by a provider has none. */
export async function hasPassword(queries: Queries, account: string): Promise<boolean> {
  const sql = `select from auth.account where user_id = $1 and provider_id = 'credential'`;
  return (await queries.query(sql, [account])).rowCount === 1;
}

async function endSessions(queries: Queries, account: string): Promise<void> {
  await queries.query('delete from auth.session where user_id = $1', [account]);
}

function accountOf({ id, email, created_at, closed_at, second_factor }: Row): Account {
  return { id, login: loginOf(email), createdAt: created_at, closedAt: closed_at, secondFactor: second_factor };
}
