import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ACTIONS, type Reach, type Rule, reachOf } from './access.js';
import type { Config } from './config.js';
import { type Access, type Endpoint, isForAnybody } from './endpoint.js';
import { isProblem, type Problem, problem } from './problem.js';
import { isForeign } from './same-site.js';
import type { Authenticator, Who } from './who.js';

/** Who was let in, and how far. */
export interface Admitted {
  readonly who: Who | undefined;
  readonly reach: Reach;
  readonly headers: Headers;
}

export type Admit = (endpoint: Endpoint, request: FastifyRequest) => Promise<Admitted | Problem>;

const NOWHERE: Reach = new Set();

/** Decides on headers alone, before a byte of the body is read: rate, origin, who, and whether they may at all. */
export function gate(server: FastifyInstance, authenticator: Authenticator, config: Config): Admit {
  const { accountRate, strictRate } = config.limits;
  const ofAccount = server.createRateLimit({ max: accountRate, keyGenerator: accountOf });
  const strict = server.createRateLimit({ max: strictRate });
  return async (endpoint, request) => {
    const headers = headersOf(request);
    if (endpoint.method !== 'GET' && isForeign(headers, originOf(request, config))) return problem('foreign-page');
    if (endpoint.strict) {
      const rate = await strict(request);
      if (!rate.isAllowed && rate.isExceeded) return tooMany(rate.ttlInSeconds);
    }
    const sent = await authenticator.whoSent(headers);
    if (sent === 'refused') return problem('not-signed-in');
    const who = sent === 'nobody' ? undefined : sent;
    if (who !== undefined) {
      request.account = who.account;
      const rate = await ofAccount(request);
      if (!rate.isAllowed && rate.isExceeded) return tooMany(rate.ttlInSeconds);
    }
    const reach = reachFor(endpoint.access, who);
    return isProblem(reach) ? reach : { who, reach, headers };
  };
}

function reachFor(access: Access, who: Who | undefined): Reach | Problem {
  if (isForAnybody(access)) return NOWHERE;
  if (who === undefined) return problem('not-signed-in');
  const scopes = 'token' in who.by ? who.by.scopes : undefined;
  if (access === 'self') return scopes === undefined ? NOWHERE : problem('session-needed');
  const { scope }: Rule = ACTIONS[access];
  if (scopes !== undefined && scope === undefined) return problem('session-needed');
  if (scopes !== undefined && !scopes.includes(scope!)) return problem('scope-missing', { more: { scope } });
  const reach = reachOf(access, who.grants);
  return reach === 'all' || reach.size > 0 ? reach : problem('forbidden');
}

export function tooMany(seconds: number): Problem {
  return problem('too-many-requests', { retryAfterSeconds: Math.max(1, seconds) });
}

/** The address this server was reached by, with nothing behind it. */
export function originOf(request: FastifyRequest, { origin }: Config): string {
  return origin ?? `${request.protocol}://${request.host}`;
}

function headersOf(request: FastifyRequest): Headers {
  const pairs = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value ?? '')]);
  return new Headers(pairs);
}

function accountOf(request: FastifyRequest): string {
  return request.account ?? '';
}

declare module 'fastify' {
  interface FastifyRequest {
    account?: string;
    admitted?: Admitted;
  }
}
