import type { Ledger } from '@outturn/ledger';
import pg from 'pg';
import { keyFor } from '../http/config.js';
import type { Queries } from '../http/queries.js';
import type { Authenticator } from '../http/who.js';
import { type Auth, authOf, cookieNameOf } from './auth.js';
import type { Provider } from './provider.js';
import { cookieOf, openCookie, whoHasSession, whoHasToken } from './who-sent.js';

/** Everything about who there is. What they may do stands in the ledger. */
export interface SignIn extends Authenticator {
  readonly cookieName: string;
  readonly auth: Auth;
  readonly queries: Queries;
  readonly provider: Provider | undefined;
  /** Whoever signs in by a password holds no role before they have switched on a second factor. */
  readonly needsSecondFactor: boolean;
  /** Seals the keys of second factors. */
  readonly factorKey: Buffer;
  /** The token in the session cookie of a request, if it was signed here. */
  sessionToken(headers: Headers): string | undefined;
  close(): Promise<void>;
}

export interface SignInParts {
  readonly ledger: Ledger;
  readonly secret: Buffer;
  /** The address the server is reached by. */
  readonly origin: string;
  readonly provider?: Provider | undefined;
  readonly needsSecondFactor?: boolean | undefined;
}

export function openSignIn({ ledger, secret, origin, provider, needsSecondFactor = false }: SignInParts): SignIn {
  const pool = new pg.Pool({ ...ledger.connection, max: 4, options: '-c search_path=auth -c timezone=UTC' });
  // A connection that breaks is replaced, whether somebody uses it or not.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const key = keyFor('sessions', secret).toString('base64url');
  const queries: Queries = ledger.pool;
  const cookieName = cookieNameOf(origin);
  return {
    cookieName,
    auth: authOf({ pool, secret: key, origin, provider }),
    queries,
    provider,
    needsSecondFactor,
    factorKey: keyFor('second factors', secret),
    sessionToken: (headers) => {
      const cookie = cookieOf(headers, cookieName);
      return cookie === undefined ? undefined : openCookie(cookie, key);
    },
    whoSent: async (headers) => {
      const bearer = headers.get('authorization');
      if (bearer !== null)
        return (await whoHasToken(ledger.pool, bearer.replace(/^bearer /i, ''), needsSecondFactor)) ?? 'refused';
      const cookie = cookieOf(headers, cookieName);
      return (cookie !== undefined && (await whoHasSession(ledger.pool, cookie, key, needsSecondFactor))) || 'nobody';
    },
    close: () => pool.end(),
  };
}
