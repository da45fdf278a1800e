import { newId } from '@outturn/ledger';
import type { Queries } from '../http/queries.js';
import { hashOfSecret, newSecret } from './secrets.js';

/** A token by which a program acts for an account, as far as its scopes go. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

const COLUMNS = 'id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt"';

/** Makes a token. The secret is shown this once; only its hash is kept. */
export async function addToken(
  queries: Queries,
  account: string,
  asked: Pick<Token, 'name' | 'scopes'> & { readonly days: number },
): Promise<Token & { readonly secret: string }> {
  const secret = `ot_${newSecret()}`;
  const { rows } = await queries.query<Token>(
    `insert into auth.token (id, hash, account, name, scopes, expires_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) returning ${COLUMNS}`,
    [newId(), hashOfSecret(secret), account, asked.name, asked.scopes, asked.days],
  );
  return { ...rows[0]!, secret };
}

/** Tokens of an account that still work. */
export async function listTokens(queries: Queries, account: string): Promise<readonly Token[]> {
  const sql = `select ${COLUMNS} from auth.token where account = $1 and revoked_at is null and expires_at > now() order by id`;
  return (await queries.query<Token>(sql, [account])).rows;
}

export async function revokeToken(queries: Queries, account: string, id: string): Promise<boolean> {
  const sql = 'update auth.token set revoked_at = now() where id = $1 and account = $2 and revoked_at is null';
  return (await queries.query(sql, [id, account])).rowCount === 1;
}
