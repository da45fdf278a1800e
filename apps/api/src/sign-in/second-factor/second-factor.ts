import type { Queries } from '../../http/queries.js';
import type { SignIn } from '../sign-in.js';
import { hashOfRecoveryCode, keyToHandOver, newKey, newRecoveryCodes, plain, stepOf } from './codes.js';
import { open, seal } from './seal.js';

export interface SecondFactor {
  /** Null while it is off. */
  readonly since: string | null;
  readonly recoveryCodesLeft: number;
}

type Keeper = Pick<SignIn, 'queries' | 'factorKey'>;

export async function readSecondFactor(queries: Queries, account: string): Promise<SecondFactor> {
  const sql = `select confirmed_at as since, cardinality(recovery) as "recoveryCodesLeft" from auth.second_factor
    where account = $1 and confirmed_at is not null`;
  return (await queries.query<SecondFactor>(sql, [account])).rows[0] ?? { since: null, recoveryCodesLeft: 0 };
}

/** Makes the key of an app, which counts for nothing until a code of it was sent. Undefined where there is one that does. */
export async function startSecondFactor(
  { queries, factorKey }: Keeper,
  account: string,
  login: string,
): Promise<ReturnType<typeof keyToHandOver> | undefined> {
  const key = newKey();
  const { rowCount } = await queries.query(
    `insert into auth.second_factor (account, key) values ($1, $2)
     on conflict (account) do update set key = excluded.key where second_factor.confirmed_at is null`,
    [account, seal(key, factorKey, account)],
  );
  return rowCount === 1 ? keyToHandOver(key, login) : undefined;
}

/** Switches it on by a code of the app. The recovery codes, which are told this once; undefined where the code is not one. */
export async function confirmSecondFactor(
  keeper: Keeper,
  account: string,
  code: string,
): Promise<readonly string[] | undefined> {
  const found = await findStep(keeper, account, code);
  if (found === undefined) return undefined;
  const codes = newRecoveryCodes();
  const sql = `update auth.second_factor set last_step = $3, confirmed_at = now(), recovery = $4
    where account = $1 and key = $2 and confirmed_at is null`;
  const values = [account, found.key, found.step, codes.map(hashOfRecoveryCode)];
  return (await keeper.queries.query(sql, values)).rowCount === 1 ? codes : undefined;
}

export async function endSecondFactor(queries: Queries, account: string): Promise<void> {
  await queries.query('delete from auth.second_factor where account = $1', [account]);
}

/** After the right password: whether a code is asked for, and this is one. A code is good once, whichever kind it is. */
export async function askSecondFactor(
  keeper: Keeper,
  account: string,
  code: string | undefined,
): Promise<'passed' | 'code-needed' | 'code-refused'> {
  if ((await readSecondFactor(keeper.queries, account)).since === null) return 'passed';
  if (code === undefined) return 'code-needed';
  const isTaken = (await takeCode(keeper, account, code)) || (await takeRecoveryCode(keeper.queries, account, code));
  return isTaken ? 'passed' : 'code-refused';
}

/** Uses up a code of the app and all before it. Of two who send the same one, one comes first. */
async function takeCode(keeper: Keeper, account: string, code: string): Promise<boolean> {
  const found = await findStep(keeper, account, code);
  if (found === undefined) return false;
  const sql = 'update auth.second_factor set last_step = $3 where account = $1 and key = $2 and last_step < $3';
  return (await keeper.queries.query(sql, [account, found.key, found.step])).rowCount === 1;
}

/** The half minute that a code is of, with the key as it is kept: who goes on from here names it, as it may have been changed meanwhile. */
async function findStep(
  { queries, factorKey }: Keeper,
  account: string,
  code: string,
): Promise<{ readonly key: Buffer; readonly step: number } | undefined> {
  const { rows } = await queries.query<{ readonly key: Buffer }>(
    'select key from auth.second_factor where account = $1',
    [account],
  );
  const key = rows[0]?.key;
  const step = key && stepOf(plain(code), open(key, factorKey, account));
  return key === undefined || step === undefined || step === null ? undefined : { key, step };
}

async function takeRecoveryCode(queries: Queries, account: string, code: string): Promise<boolean> {
  const sql = `update auth.second_factor set recovery = array_remove(recovery, $2)
    where account = $1 and $2 = any(recovery)`;
  return (await queries.query(sql, [account, hashOfRecoveryCode(code)])).rowCount === 1;
}
