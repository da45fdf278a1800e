import { spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Ledger, newId, SYSTEM } from '@outturn/ledger';
import autocannon from 'autocannon';
import type { Lane } from './lanes.js';

/** Answers a second, and milliseconds that half of them and all but one of a hundred took. */
export interface Load {
  readonly rate: number;
  readonly half: number;
  readonly p99: number;
  readonly failed: number;
}

export const CLIENTS = 50;
/** Connections of the server's pool. */
const POOL = 10;
/** No account may ask more than so often a minute; there are enough of them that none does. */
const ACCOUNTS = 150;
const BARE = join(import.meta.dirname, '../children/bare-queries.mjs');

/** What an answer takes through the whole server. */
export async function loadServer(
  address: string,
  lane: Lane,
  tokens: readonly string[],
  seconds: number,
): Promise<Load> {
  let client = 0;
  const run = (duration: number): ReturnType<typeof autocannon> =>
    autocannon({
      url: address,
      connections: CLIENTS,
      duration,
      setupClient: (one) => one.setRequests(requestsOf(lane, tokens, client++)),
    });
  await run(1);
  const { requests, latency, non2xx, errors } = await run(seconds);
  return { rate: requests.average, half: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

type Asked = Parameters<Parameters<Parameters<typeof autocannon>[0]['setupClient']>[0]['setRequests']>[0][number];

/** Every client begins elsewhere, and is many people at many places. */
function requestsOf({ paths, asNew }: Lane, tokens: readonly string[], client: number): Asked[] {
  const from = (client % CLIENTS) * Math.floor(paths.length / CLIENTS);
  return paths.map((_, at) => ({
    path: paths[(from + at) % paths.length],
    headers: {
      authorization: `Bearer ${tokens[(from + at) % tokens.length]}`,
      'x-forwarded-for': `10.${client % 256}.${at >> 8}.${at & 255}`,
    },
    ...(asNew && { setupRequest: (request: Asked) => ({ ...request, path: asNew(request.path!) }) }),
  }));
}

/** What its rows take by themselves. */
export function loadBare(connection: Ledger['connection'], { queries }: Lane, seconds: number): Load {
  const input = JSON.stringify({ connection, pool: POOL, clients: CLIENTS, seconds, asked: queries });
  const { stdout, stderr, status } = spawnSync(process.execPath, [BARE], { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Accounts of planners with a token each. They are written straight into the tables: hashing passwords is measured nowhere here. */
export async function makeTokens(ledger: Ledger): Promise<readonly string[]> {
  const people = Array.from({ length: ACCOUNTS }, () => ({
    account: randomUUID(),
    token: `ot_${randomBytes(21).toString('hex')}0`,
  }));
  for (const { account, token } of people) {
    const email = `${account}@local.invalid`;
    await ledger.pool.query('insert into auth."user" (id, name, email, email_verified) values ($1, $2, $2, true)', [
      account,
      email,
    ]);
    await ledger.pool.query(
      `insert into auth.token (id, hash, account, name, scopes, expires_at) values ($1, $2, $3, 'bench', '{read}', now() + interval '1 day')`,
      [newId(), createHash('sha256').update(token).digest(), account],
    );
  }
  const plain = { role: 'planning', unit: null, post: null, isRevoked: false };
  await ledger.write({ kind: 'role-grant.added', author: SYSTEM }, (draft) =>
    draft.put(
      'roleGrant',
      people.map(({ account }) => ({ id: newId(), account, ...plain })),
    ),
  );
  return people.map(({ token }) => token);
}
