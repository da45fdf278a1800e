import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queries } from '../kit/api.js';
import { root, signedIn } from '../kit/roots.js';
import { waysToSignIn } from './who.js';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ back }: Record<string, unknown>): { back?: string } =>
    typeof back === 'string' && back.startsWith('/') && !/^\/[/\\]/.test(back) ? { back } : {},
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
