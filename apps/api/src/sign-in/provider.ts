import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { Auth } from './auth.js';
import { addressOf } from './names.js';

/** A provider of OpenID Connect that people may sign in by. */
export interface Provider {
  /** `https://id.example.org`: its description is looked up under /.well-known/openid-configuration. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /**
   * The claim that names an account here. `email` counts only when the provider has verified it; any other is a user name that the provider is
   * trusted for.
   */
  readonly claim: string;
  /** Who is let in: accounts that are known here, or everybody the provider knows, at first without any role. */
  readonly newcomers: 'refuse' | 'without-roles';
}

export const PROVIDER_ID = 'oidc';

/** Where somebody is told that the provider did not let them in: a browser stands there, so that a refusal is a page. */
export const NOT_IN = {
  refused: '/app/sign-in?provider=refused',
  unavailable: '/app/sign-in?provider=unavailable',
} as const;

export function providerOf({ issuer, clientId, clientSecret, scopes, claim, newcomers }: Provider): GenericOAuthConfig {
  return {
    providerId: PROVIDER_ID,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    // With headers of its own, its description is looked up at the configured address and nowhere that it sends us on to.
    discoveryHeaders: { accept: 'application/json' },
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: [...scopes],
    pkce: true,
    disableSignUp: newcomers === 'refuse',
    mapProfileToUser: (profile) => {
      const name = profile[claim];
      const isMail = claim === 'email';
      const email = typeof name === 'string' ? addressOf(name) : undefined;
      return {
        ...(email !== undefined && { email }),
        emailVerified: email !== undefined && (!isMail || profile.email_verified === true),
        name: '',
        image: undefined,
      };
    },
  };
}

/** Whether the provider that was found at the address says that it is the one that was configured. */
export async function isItself({ $context }: Auth, { issuer }: Provider): Promise<boolean> {
  const { socialProviders } = await $context;
  return socialProviders.find(({ id }) => id === PROVIDER_ID)?.issuer === issuer;
}
