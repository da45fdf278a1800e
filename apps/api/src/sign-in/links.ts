import { type Draft, type Ledger, newId } from '@outturn/ledger';
import { CompiledQuery } from 'kysely';
import { type Problem, problem } from '../http/problem.js';
import type { Queries } from '../http/queries.js';
import { setPassword } from './accounts.js';
import { LIFE } from './life.js';
import { addressOf, loginOf } from './names.js';
import { hashPassword } from './passwords.js';
import { endSecondFactor } from './second-factor/second-factor.js';
import { hashOfSecret, newSecret } from './secrets.js';
import { isStrong } from './strength.js';

/** Makes a link that sets the password of an account, once, and may end its second factor. Only its hash is kept. */
export async function makeLink(
  queries: Queries,
  account: string | null,
  madeBy: string | null,
  endsSecondFactor = false,
): Promise<string> {
  const secret = newSecret();
  await queries.query(
    `insert into auth.link (hash, account, made_by, ends_second_factor, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(secs => $5))`,
    [hashOfSecret(secret), account, madeBy, endsSecondFactor, LIFE.link],
  );
  return secret;
}

/** The secret of the link that makes the first administrator; undefined where there is an account already. */
export async function makeFirstLink(queries: Queries): Promise<string | undefined> {
  return (await hasAccounts(queries)) ? undefined : makeLink(queries, null, null);
}

export interface Redeemed {
  readonly account: string;
  readonly login: string;
}

type Refused = Problem<'gone' | 'password-too-weak' | 'invalid-input'>;

/** Uses a link up. `login` is the name of the first administrator; other links know whose they are. */
export async function redeemLink(
  ledger: Ledger,
  secret: string,
  password: string,
  login: string | undefined,
): Promise<Redeemed | Refused> {
  const hash = hashOfSecret(secret);
  const { rows } = await ledger.pool.query<{ account: string | null; email: string | null }>(
    `select l.account, u.email from auth.link l left join auth."user" u on u.id = l.account
     where l.hash = $1 and l.used_at is null and l.expires_at > now() and u.closed_at is null`,
    [hash],
  );
  const link = rows[0];
  if (link === undefined || (link.account === null && (await hasAccounts(ledger.pool)))) return problem('gone');
  const email = link.email ?? addressOf(login ?? '');
  if (email === undefined) return problem('invalid-input', { places: [LOGIN] });
  if (!isStrong(password, loginOf(email))) return problem('password-too-weak');
  const passwordHash = await hashPassword(password);
  const account = link.account ?? newId();
  const isDone =
    link.account === null
      ? await makeFirst(ledger, hash, account, email, passwordHash)
      : await renew(ledger.pool, hash, account, passwordHash);
  return isDone ? { account, login: loginOf(email) } : problem('gone');
}

const LOGIN = { in: 'body', pointer: '/login', detail: 'a-z 0-9 . _ - / name@example.org' } as const;
const USE = 'update auth.link set used_at = now() where hash = $1 and used_at is null and expires_at > now()';

async function renew(queries: Queries, hash: Buffer, account: string, passwordHash: string): Promise<boolean> {
  const { rows } = await queries.query<{ readonly ends: boolean }>(`${USE} returning ends_second_factor as ends`, [
    hash,
  ]);
  if (rows[0] === undefined) return false;
  await setPassword(queries, account, passwordHash);
  // Last, so that the password from before is never enough alone.
  if (rows[0].ends) await endSecondFactor(queries, account);
  return true;
}

/** Account, password, role and the end of the link in one change of the ledger: changes follow one another, so that of two only one is first. */
async function makeFirst(
  ledger: Ledger,
  hash: Buffer,
  account: string,
  email: string,
  passwordHash: string,
): Promise<boolean> {
  const author = { account, post: null, unit: null };
  const written = await ledger.write(
    { kind: 'role-grant.added', author, reason: '首个管理员 / first administrator' },
    async (draft) => {
      const queries = queriesIn(draft);
      if (await hasAccounts(queries)) draft.refuse('gone');
      if ((await queries.query(USE, [hash])).rowCount !== 1) draft.refuse('gone');
      await queries.query(`insert into auth."user" (id, name, email, email_verified) values ($1, '', $2, true)`, [
        account,
        email,
      ]);
      await setPassword(queries, account, passwordHash);
      await draft.put('roleGrant', [
        { id: newId(), account, role: 'administrator', unit: null, post: null, isRevoked: false },
      ]);
    },
  );
  return written.ok;
}

export async function hasAccounts(queries: Queries): Promise<boolean> {
  return (await queries.query('select from auth."user" limit 1', [])).rowCount !== 0;
}

/** Statements as a part of a change of the ledger. */
function queriesIn({ tx }: Draft): Queries {
  return {
    query: async <Row>(sql: string, values: readonly unknown[]) => {
      const { rows, numAffectedRows } = await tx.executeQuery<Row>(CompiledQuery.raw(sql, [...values]));
      return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
    },
  };
}
