import type { Ledger } from '@outturn/ledger';
import { LIMITS, TIME_ZONE } from '../http/config.js';
import { buildServer } from '../http/server.js';
import type { SignIn } from '../sign-in/sign-in.js';

/** The API without a port, asked from inside the process by nobody in particular: it shows what everybody may see. */
export interface Inside {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** An address for what has none. */
export const INSIDE = 'http://inside';

/** Whoever asks from inside has been let in already, so rates and pressure are not looked at twice, and remembers the answers. */
const UNLIMITED = {
  ...LIMITS,
  addressRate: Number.MAX_SAFE_INTEGER,
  loopDelay: 0,
  memoryBytes: 0,
  writtenBytes: 0,
} as const;

/** Nobody signs in here. */
const NOBODY = { cookieName: 'outturn', whoSent: async () => 'nobody' } as unknown as SignIn;

export async function openInside(ledger: Ledger, secret: Buffer): Promise<Inside> {
  const config = { secret, timeZone: TIME_ZONE, origin: INSIDE, log: false, limits: UNLIMITED } as const;
  const server = await buildServer({ ledger, signIn: NOBODY, config });
  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const headers = { 'accept-language': request.headers.get('accept-language') ?? 'zh' };
      const answer = await server.inject({ method: 'GET', url: `${pathname}${search}`, headers });
      const told = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
      // These have no body, and a response with an empty one is refused.
      const body = answer.statusCode === 204 || answer.statusCode === 304 ? null : new Uint8Array(answer.rawPayload);
      return new Response(body, { status: answer.statusCode, headers: told });
    },
    close: () => server.close(),
  };
}
