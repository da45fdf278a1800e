import { newId } from '@outturn/ledger';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import type pg from 'pg';
import { isClosed } from './accounts.js';
import { LIFE } from './life.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { type Provider, providerOf } from './provider.js';

export interface AuthParts {
  /** Connections whose search path is the schema `auth`. */
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly origin: string;
  readonly provider: Provider | undefined;
}

/** Under which name a browser keeps the session; `__Host-` binds it to this server over https. */
export function cookieNameOf(origin: string): string {
  return origin.startsWith('https:') ? '__Host-outturn' : 'outturn';
}

/** Passwords, sessions and the way through a provider are better-auth's. Its own routes are not served: ours call it. */
export function authOf(parts: AuthParts): ReturnType<typeof betterAuth<ReturnType<typeof optionsOf>>> {
  return betterAuth(optionsOf(parts));
}

export type Auth = ReturnType<typeof authOf>;

function optionsOf({ pool, secret, origin, provider }: AuthParts) {
  return {
    database: pool,
    secret,
    baseURL: origin,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
    session: {
      expiresIn: LIFE.absolute,
      disableSessionRefresh: true,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    account: {
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    verification: { fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
    plugins: provider === undefined ? [] : [genericOAuth({ config: [providerOf(provider)] })],
    databaseHooks: {
      session: {
        create: {
          // Who is shut out gets no session, whichever way they come. No address is kept.
          before: async (session) =>
            (await isClosed(pool, session.userId)) ? false : { data: { ...session, ipAddress: '' } },
        },
      },
      account: {
        create: {
          // What the provider hands out is not needed after the sign-in, and is not kept.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
          }),
        },
      },
    },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      cookiePrefix: 'outturn',
      useSecureCookies: false,
      cookies: { session_token: { name: cookieNameOf(origin) } },
      defaultCookieAttributes: { secure: origin.startsWith('https:'), httpOnly: true, sameSite: 'lax', path: '/' },
    },
  } satisfies BetterAuthOptions;
}
