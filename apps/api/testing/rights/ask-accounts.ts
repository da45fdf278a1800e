import { addAccount, setPassword } from '../../src/sign-in/accounts.js';
import { makeLink } from '../../src/sign-in/links.js';
import { hashPassword } from '../../src/sign-in/passwords.js';
import { endSecondFactor, startSecondFactor } from '../../src/sign-in/second-factor/second-factor.js';
import { codeOf } from '../codes.js';
import type { Asked, Asks } from './asked.js';
import { change, get, newCode, post } from './asked.js';
import type { Ground } from './ground.js';

const PASSWORD = 'otters swim at dusk';
let hash: Promise<string> | undefined;

async function newAccount({ test }: Ground): Promise<{ readonly id: string; readonly login: string }> {
  const login = newCode().padEnd(3, 'x');
  return (await addAccount(test.signIn.queries, `${login}@local.invalid`))!;
}

async function withPassword(ground: Ground): Promise<string> {
  const { id, login } = await newAccount(ground);
  hash ??= hashPassword(PASSWORD);
  await setPassword(ground.test.signIn.queries, id, await hash);
  return login;
}

/** A password for somebody whose session goes on. */
async function passwordFor({ test }: Ground, account: string): Promise<void> {
  hash ??= hashPassword(PASSWORD);
  await test.ledger.pool.query(
    `insert into auth.account (id, account_id, provider_id, user_id, password) values ($1, $1, 'credential', $1, $2)
     on conflict (provider_id, account_id) do update set password = excluded.password`,
    [account, await hash],
  );
}

async function lastOf({ test }: Ground, table: 'session' | 'token', column: string, account: string): Promise<string> {
  const sql = `select id from auth.${table} where ${column} = $1 order by created_at desc limit 1`;
  return (await test.ledger.pool.query(sql, [account])).rows[0]?.id ?? account;
}

export const ACCOUNTS: Asks = {
  showSignIn: () => get('/api/sign-in'),
  openSession: async (ground) => post('/api/session', { login: await withPassword(ground), password: PASSWORD }),
  redeemLink: async (ground) => {
    const { id } = await newAccount(ground);
    const secret = await makeLink(ground.test.signIn.queries, id, null);
    return post('/api/links/redeem', { secret, password: PASSWORD });
  },
  // No provider was set up.
  startProvider: (): Asked => ({ ...get('/api/session/provider'), status: 404 }),
  finishProvider: (): Asked => ({ ...get('/api/auth/callback/oidc?code=x&state=y'), status: 404 }),
  showSession: () => get('/api/session'),
  closeSession: () => ({ method: 'DELETE', url: '/api/session' }),
  listSessions: () => get('/api/sessions'),
  endSession: async (ground, _, by) => {
    const id = by === undefined ? 'none' : await lastOf(ground, 'session', 'user_id', by.account);
    return { method: 'DELETE', url: `/api/sessions/${id}` };
  },
  changePassword: async (ground, _, by) => {
    if (by !== undefined) await passwordFor(ground, by.account);
    return { method: 'PUT', url: '/api/password', payload: { current: PASSWORD, next: 'herons stand in the reeds' } };
  },
  showSecondFactor: () => get('/api/second-factor'),
  startSecondFactor: async (ground, _, by) => {
    if (by !== undefined) await passwordFor(ground, by.account);
    return post('/api/second-factor');
  },
  confirmSecondFactor: async ({ test: { signIn } }, _, by) => {
    if (by !== undefined) await endSecondFactor(signIn.queries, by.account);
    const key = by && (await startSecondFactor(signIn, by.account, 'somebody'));
    const code = key === undefined ? '000000' : codeOf(key.key);
    return { method: 'PUT', url: '/api/second-factor', payload: { code } };
  },
  endSecondFactor: () => ({ method: 'DELETE', url: '/api/second-factor' }),
  listTokens: () => get('/api/tokens'),
  addToken: () => post('/api/tokens', { name: '导出', scopes: ['read'] }),
  revokeToken: async (ground, _, by) => {
    if (by === undefined) return { method: 'DELETE', url: '/api/tokens/01a20340-63c7-7ece-8e4a-dd87293b3637' };
    await by.byToken('read');
    return { method: 'DELETE', url: `/api/tokens/${await lastOf(ground, 'token', 'account', by.account)}` };
  },
  listAccounts: () => get('/api/accounts'),
  addAccount: () => post('/api/accounts', { login: newCode().padEnd(3, 'x') }),
  changeAccount: async (ground) => ({
    method: 'PATCH',
    url: `/api/accounts/${(await newAccount(ground)).id}`,
    payload: { closed: true },
  }),
  addLink: async (ground) => post(`/api/accounts/${(await newAccount(ground)).id}/links`, {}),
  listGrants: () => get('/api/grants'),
  grantRole: async (ground) => post('/api/grants', { account: (await newAccount(ground)).id, role: 'viewer' }),
  revokeGrant: async (ground) => {
    const { account } = await ground.test.person({ role: 'viewer' });
    const { id, fromEvent: version } = await ground.test.ledger.database
      .selectFrom('roleGrant')
      .select(['id', 'fromEvent'])
      .where('account', '=', account)
      .executeTakeFirstOrThrow();
    return change('DELETE', `/api/grants/${id}`, { id, version });
  },
};
