import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey, signed, startProvider, type TestProvider } from '../../testing/provider.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { addAccount, setClosed } from './accounts.js';

const ORIGIN = 'http://localhost:9';
const PEOPLE = {
  known: { email: 'known@yunling.example.cn', email_verified: true, preferred_username: 'zhou' },
  unverified: { email: 'known@yunling.example.cn', email_verified: false },
  stranger: { email: 'stranger@yunling.example.cn', email_verified: true, preferred_username: 'stranger' },
  closed: { email: 'closed@yunling.example.cn', email_verified: true },
  nameless: {},
};

let provider: TestProvider;
beforeAll(async () => {
  provider = await startProvider(`${ORIGIN}/api/auth/callback/oidc`, PEOPLE);
});
afterAll(() => provider?.close());

async function serverWith(
  claim: string,
  newcomers: 'refuse' | 'without-roles',
  issuer: string = provider.issuer,
): Promise<TestServer> {
  const { clientId, clientSecret } = provider;
  const scopes = ['openid', 'email', 'profile'];
  const configured = { issuer, clientId, clientSecret, scopes, claim, newcomers };
  return startServer({ origin: ORIGIN, provider: configured, limits: { strictRate: 1_000 } });
}

interface Came {
  readonly location: unknown;
  readonly session: { readonly login: string; readonly grants: readonly unknown[] } | undefined;
}

/** Goes the whole way as a browser does: our start, the provider, our callback. */
async function come(
  test: TestServer,
  person: keyof typeof PEOPLE,
  meddle = (url: URL): URL => url,
  query = '',
): Promise<Came> {
  provider.next = person;
  const start = await test.send({ url: `/api/session/provider${query}` });
  expect(start.statusCode).toBe(303);
  const back = meddle(await through(String(start.headers.location)));
  const cookie = cookiesOf([start.headers['set-cookie'] ?? []].flat());
  const end = await test.send({ url: back.pathname + back.search, headers: { cookie } });
  const session = await test.send({
    url: '/api/session',
    headers: { cookie: cookiesOf([end.headers['set-cookie'] ?? []].flat()) },
  });
  expect(end.statusCode).toBe(303);
  return { location: end.headers.location, session: session.statusCode === 200 ? session.json() : undefined };
}

const REFUSED = { location: '/app/sign-in?provider=refused', session: undefined };

/** Follows the provider's redirections until it sends the browser back to us. */
async function through(from: string): Promise<URL> {
  const jar = new Map<string, string>();
  for (let at = new URL(from); ; ) {
    if (at.origin === ORIGIN) return at;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${response.status} ${await response.text()}`);
    at = new URL(location, at);
  }
}

function cookiesOf(lines: readonly string[]): string {
  return lines.map((line) => line.split(';')[0]).join('; ');
}

describe('where only known accounts are let in, by a mail address', () => {
  let test: TestServer;
  beforeAll(async () => {
    test = await serverWith('email', 'refuse');
    await addAccount(test.signIn.queries, PEOPLE.known.email);
    const closed = await addAccount(test.signIn.queries, PEOPLE.closed.email);
    await setClosed(test.signIn.queries, closed!.id, true);
  });
  afterAll(() => test?.close());

  it('lets in who has an account, again and again', async () => {
    for (const _ of [1, 2])
      expect(await come(test, 'known')).toMatchObject({ location: '/app/', session: { login: PEOPLE.known.email } });
  });

  it('leads back to the page that was asked for, and to no other place', async () => {
    const back = (to: string): string => `?${new URLSearchParams({ back: to })}`;
    const came = await come(test, 'known', undefined, back('/tasks?text=x'));
    expect(came.location).toBe('/app/tasks?text=x');
    for (const to of ['//example.org', '/\\example.org', 'https://example.org', 'tasks'])
      expect((await test.send({ url: `/api/session/provider${back(to)}` })).statusCode).toBe(400);
  });

  it.each(['unverified', 'stranger', 'closed', 'nameless'] as const)('refuses who is %s', async (person) => {
    expect(await come(test, person)).toEqual(REFUSED);
  });

  it('makes no account for a stranger', async () => {
    const { rows } = await test.ledger.pool.query('select email from auth."user" order by email');
    expect(rows.map(({ email }) => email)).toEqual([PEOPLE.closed.email, PEOPLE.known.email]);
  });

  it('refuses a way back that it did not send anybody on', async () => {
    const withState = (state: string) => (url: URL) => {
      url.searchParams.set('state', state);
      return url;
    };
    expect(await come(test, 'known', withState('another'))).toEqual(REFUSED);
    const sent = await test.send({ url: '/api/auth/callback/oidc?code=x&state=y' });
    expect([sent.headers.location, sent.headers['set-cookie']]).toEqual([REFUSED.location, undefined]);
  });

  it('keeps nothing of what the provider hands out', async () => {
    const { rows } = await test.ledger.pool.query('select access_token, refresh_token, id_token from auth.account');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ access_token: null, refresh_token: null, id_token: null });
  });
});

describe('an ID token', () => {
  let test: TestServer;
  beforeAll(async () => {
    test = await serverWith('email', 'without-roles');
  });
  afterAll(() => test?.close());

  const seconds = (): number => Math.floor(Date.now() / 1000);
  const comeWith = async (forge: TestProvider['forge']): Promise<Came> => {
    provider.forge = forge;
    return come(test, 'known').finally(() => {
      provider.forge = undefined;
    });
  };

  it('is taken as the provider signed it, by whoever handed it on', async () => {
    expect(await comeWith((token) => signed(token, provider.key))).toMatchObject({ location: '/app/' });
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['for another client', { aud: 'another' }],
    ['of another sign-in', { nonce: 'another' }],
    ['of no sign-in', { nonce: undefined }],
    ['of another provider', { iss: 'https://id.example.org' }],
    ['that is over', { exp: seconds() - 3_600, iat: seconds() - 7_200 }],
    ['that never ends', { exp: undefined }],
  ])('is refused where it is one %s', async (_, changed) => {
    const forged = await comeWith(({ header, claims }) =>
      signed({ header, claims: { ...claims, ...changed } }, provider.key),
    );
    expect(forged).toEqual(REFUSED);
  });

  it('is refused where another key has signed it, or none', async () => {
    const other = newKey();
    expect(await comeWith((token) => signed(token, other))).toEqual(REFUSED);
    const unsigned = await comeWith(
      (token) => `${signed({ ...token, header: { alg: 'none' } }, other).replace(/[^.]*$/, '')}`,
    );
    expect(unsigned).toEqual(REFUSED);
    const cut = await comeWith((token) => signed(token, provider.key).slice(0, -8));
    expect(cut).toEqual(REFUSED);
  });
});

it('is not looked for where its address sends us on to', async () => {
  const elsewhere = createServer((request, response) => {
    response.writeHead(302, { location: provider.issuer + request.url }).end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const test = await serverWith(
    'email',
    'without-roles',
    `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`,
  );
  expect((await test.send({ url: '/api/session/provider' })).headers.location).toBe(
    '/app/sign-in?provider=unavailable',
  );
  await test.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
});

describe('where newcomers are let in, by their user name', () => {
  let test: TestServer;
  beforeAll(async () => {
    test = await serverWith('preferred_username', 'without-roles');
  });
  afterAll(() => test?.close());

  it('makes an account that has no role', async () => {
    expect(await come(test, 'stranger')).toMatchObject({
      location: '/app/',
      session: { login: 'stranger', grants: [] },
    });
  });

  it('knows it the next time', async () => {
    await come(test, 'stranger');
    const { rows } = await test.ledger.pool.query('select count(*)::integer as count from auth."user"');
    expect(rows[0].count).toBe(1);
  });
});

it('is refused where the provider says that it is another one', async () => {
  const test = await serverWith('email', 'without-roles', provider.issuer.replace('127.0.0.1', 'localhost'));
  expect(await come(test, 'stranger')).toEqual(REFUSED);
  await test.close();
});

it('is not there where no provider was set up', async () => {
  const test = await startServer({ origin: ORIGIN });
  expect((await test.send({ url: '/api/session/provider' })).statusCode).toBe(404);
  expect((await test.send({ url: '/api/auth/callback/oidc?code=x&state=y' })).statusCode).toBe(404);
  await test.close();
});
