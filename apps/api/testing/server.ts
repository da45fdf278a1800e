import { createHmac } from 'node:crypto';
import { type Grant, type Ledger, newId } from '@outturn/ledger';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { freshLedger } from '../../../packages/ledger/testing/ledgers.js';
import { SCOPES } from '../src/http/access.js';
import { type Config, keyFor, LIMITS, type Limits, TIME_ZONE } from '../src/http/config.js';
import type { Endpoint } from '../src/http/endpoint.js';
import { buildServer } from '../src/http/server.js';
import { addAccount } from '../src/sign-in/accounts.js';
import type { Provider } from '../src/sign-in/provider.js';
import { openSignIn, type SignIn } from '../src/sign-in/sign-in.js';
import { addToken } from '../src/sign-in/tokens.js';

/** A whole server on a database of its own. */
export interface TestServer {
  readonly server: FastifyInstance;
  readonly ledger: Ledger;
  readonly signIn: SignIn;
  readonly origin: string;
  /** Lines of the log, as they were written. */
  readonly log: readonly string[];
  send(request: InjectOptions): Promise<LightMyRequestResponse>;
  /** Makes an account with these roles. */
  person(...grants: readonly Partial<Grant>[]): Promise<Person>;
  close(): Promise<void>;
}

/** Somebody with an account, and the headers to send as them. */
export interface Person {
  readonly account: string;
  /** As a page of this server sends it. */
  readonly bySession: Readonly<Record<string, string>>;
  byToken(...scopes: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

export interface TestSetUp {
  readonly origin?: string;
  readonly endpoints?: readonly Endpoint[];
  readonly limits?: Partial<Limits>;
  readonly provider?: Provider;
  readonly needsSecondFactor?: boolean;
  readonly uploads?: string;
}

const SECRET = Buffer.alloc(32, 7);
export async function startServer({
  origin = 'http://localhost',
  endpoints,
  limits,
  provider,
  needsSecondFactor,
  uploads,
}: TestSetUp = {}): Promise<TestServer> {
  const ledger = await freshLedger();
  const signIn = openSignIn({ ledger, secret: SECRET, origin, provider, needsSecondFactor });
  const log: string[] = [];
  const config: Config = {
    secret: SECRET,
    origin,
    timeZone: TIME_ZONE,
    ...(uploads && { uploads }),
    log: { write: (line) => void log.push(line) },
    limits: { ...LIMITS, loopDelay: 60_000, memoryBytes: 16e9, ...limits },
  };
  const server = await buildServer({ ledger, signIn, config, ...(endpoints && { endpoints }) });
  return {
    server,
    ledger,
    signIn,
    origin,
    log,
    send: (request) => server.inject(request),
    person: (...grants) => makePerson(ledger, signIn, origin, grants),
    close: async () => {
      await server.close();
      await signIn.close();
      await ledger.close();
    },
  };
}

async function makePerson(
  ledger: Ledger,
  signIn: SignIn,
  origin: string,
  grants: readonly Partial<Grant>[],
): Promise<Person> {
  const account = (await addAccount(signIn.queries, `${newId()}@local.invalid`))!.id;
  await ledger.write({ kind: 'role-grant.added', author: { account, post: null, unit: null } }, async (draft) => {
    const rows = grants.map((grant) => ({
      id: newId(),
      account,
      role: 'viewer',
      unit: null,
      post: null,
      isRevoked: false,
      ...grant,
    }));
    await draft.put('roleGrant', rows);
  });
  const { internalAdapter } = await signIn.auth.$context;
  const { token } = await internalAdapter.createSession(account);
  const signature = createHmac('sha256', keyFor('sessions', SECRET).toString('base64url'))
    .update(token)
    .digest('base64');
  return {
    account,
    bySession: { cookie: `${signIn.cookieName}=${encodeURIComponent(`${token}.${signature}`)}`, origin },
    byToken: async (...scopes) => {
      const asked = { name: 'test', scopes: scopes.length > 0 ? scopes : SCOPES, days: 1 };
      return { authorization: `Bearer ${(await addToken(signIn.queries, account, asked)).secret}` };
    },
  };
}
