import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectTo } from '@outturn/client';
import { type Ledger, migrate, openLedger } from '@outturn/ledger';
import { freshDatabase } from '../../../packages/ledger/testing/databases.js';
import { siteOf } from '../../../packages/site/src/index.js';
import { type ServeParts, type Serving, serve } from '../../api/src/index.js';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));
const APPLICATION = fileURLToPath(new URL('../dist/pages', import.meta.url));
const PASSWORD = 'otters swim at dusk';

/** A whole installation with the example city in it, on a database of its own, as `outturn serve` starts it. */
export interface City {
  readonly address: string;
  readonly ledger: Ledger;
  /** Code of the plan of the example city. */
  readonly plan: string;
  /** Administrator, planning, statistics and supervision in one person. */
  readonly officer: Visitor;
  /** Somebody with these roles; one of a department is held for a unit. */
  person(...roles: readonly Held[]): Promise<Visitor>;
  close(): Promise<void>;
}

/** A role, for all units or for one. */
export type Held = string | { readonly role: string; readonly unit: string };

/** Somebody with a session. */
export interface Visitor {
  readonly login: string;
  readonly cookie: { readonly name: string; readonly value: string };
  /** Asks the API as a page of this installation does. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
}

interface CitySetUp {
  readonly empty?: boolean;
  readonly worker?: boolean;
  /** A port that is free, where somebody has to know the address before the city is there. */
  readonly port?: number;
  readonly provider?: ServeParts['provider'];
}

/** An installation with the example city, or an empty one. */
export async function startCity({ empty = false, ...parts }: CitySetUp = {}): Promise<City> {
  mustBeBuilt();
  const { connection } = await freshDatabase(empty ? undefined : { name: 'city', prepare: loadCity });
  if (empty) await migrate(connection);
  const ledger = openLedger(connection);
  const serving = await served(ledger, parts);
  const { address } = serving;
  const officer = await firstPerson(serving);
  const { account } = await json<{ account: string }>(officer.ask('GET', '/api/session'));
  for (const role of ['planning', 'statistics', 'supervision']) {
    await must(officer.ask('POST', '/api/grants', { account, role, unit: null, post: null }));
  }
  return {
    address,
    ledger,
    plan: serving.example ?? '',
    officer,
    person: (...roles) => addPerson(address, officer, roles),
    close: async () => {
      await serving.close();
      await ledger.close();
    },
  };
}

function mustBeBuilt(): void {
  const built = readdirSync(APPLICATION, { withFileTypes: true }).some(({ name }) => name === 'index.html');
  if (!built) throw new Error('The application is not built: npm run build.');
}

/** What every city begins with; loaded once in a run of the tests, and copied. */
async function loadCity(connection: Parameters<typeof migrate>[0]): Promise<void> {
  await migrate(connection);
  const ledger = openLedger(connection);
  await (await served(ledger, { example: EXAMPLES })).close();
  await ledger.close();
}

async function served(
  ledger: Ledger,
  { worker = false, example = null, port = 0, provider }: CitySetUp & { readonly example?: string | null },
): Promise<Serving> {
  const serving = await serve({
    ledger,
    host: '127.0.0.1',
    port,
    proxies: 0,
    provider,
    log: { write: () => {} },
    worker,
    example,
    application: APPLICATION,
    site: siteOf,
    onStep: () => {},
    // The process is that of the tests, with their browser's answers and everything else; all visitors come from one address.
    limits: { loopDelay: 0, memoryBytes: 0, strictRate: 10_000 },
  });
  if ('reason' in serving) throw new Error(JSON.stringify(serving));
  return serving;
}

async function firstPerson({ address, firstLink }: Serving): Promise<Visitor> {
  if (firstLink === null) throw new Error('There is an administrator already.');
  return redeemed(address, firstLink, 'officer');
}

async function addPerson(address: string, officer: Visitor, held: readonly Held[]): Promise<Visitor> {
  const roles = held.map((one) => (typeof one === 'string' ? { role: one, unit: null } : one));
  const login = `${roles.map(({ role }) => role).join('-')}-${Math.random().toString(36).slice(2, 8)}`;
  const made = officer.ask('POST', '/api/accounts', { login });
  const { id, link } = await json<{ id: string; link: string }>(made);
  for (const role of roles) {
    await must(officer.ask('POST', '/api/grants', { account: id, ...role, post: null }));
  }
  return redeemed(address, link, login);
}

/** Sets the password by a link, and signs in. */
async function redeemed(address: string, link: string, login: string): Promise<Visitor> {
  const api = connectTo({ address });
  const secret = new URL(link).hash.slice(1);
  await must(
    api.POST('/api/links/redeem', { body: { secret, password: PASSWORD, login } }).then((told) => told.response),
  );
  const { response } = await api.POST('/api/session', { body: { login, password: PASSWORD } });
  const [pair = ''] = (await must(Promise.resolve(response))).headers.getSetCookie();
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(pair) ?? [];
  return {
    login,
    cookie: { name, value },
    ask: (method, path, body) =>
      fetch(address + path, {
        method,
        headers: {
          cookie: `${name}=${value}`,
          origin: address,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

async function must(asked: Promise<Response>): Promise<Response> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${await response.text()}`);
  return response;
}

async function json<Body>(asked: Promise<Response>): Promise<Body> {
  return (await must(asked)).json() as Promise<Body>;
}
