import type { Ledger } from '@outturn/ledger';
import { LIMITS, TIME_ZONE } from '../http/config.js';
import { buildServer } from '../http/server.js';
import type { SignIn } from '../sign-in/sign-in.js';

/** What the server says of itself at /api/openapi.json, without a database: nobody asks it anything else. */
export async function apiDescription(): Promise<object> {
  const config = { secret: Buffer.alloc(32), timeZone: TIME_ZONE, log: false, limits: LIMITS } as const;
  const server = await buildServer({ ledger: {} as Ledger, signIn: { cookieName: 'outturn' } as SignIn, config });
  await server.ready();
  const description = server.swagger();
  await server.close();
  return description;
}
