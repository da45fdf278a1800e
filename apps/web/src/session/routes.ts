import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queries } from '../kit/api.js';
import { root, signedIn } from '../kit/roots.js';
import { waysToSignIn } from './who.js';

export interface SignInSearch {
  /** The page that was asked for. */
  readonly back?: string;
  /** Why somebody is back from the provider and not signed in. */
  readonly provider?: 'refused' | 'unavailable';
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ back, provider }: Record<string, unknown>): SignInSearch => ({
    ...(typeof back === 'string' && back.startsWith('/') && !/^\/[/\\]/.test(back) && { back }),
    ...((provider === 'refused' || provider === 'unavailable') && { provider }),
  }),
  // Known before the page is shown, so that nothing moves; without an answer there is no button.
  loader: () => queries.ensureQueryData(waysToSignIn).catch(() => null),
  component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-page.js'), 'AccountPage'),
});

export const sessionRoutes = [signIn] as const;
/** Pages on one's own account. */
export const accountRoutes = [account] as const;
