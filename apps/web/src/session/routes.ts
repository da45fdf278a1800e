import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../kit/roots.js';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ back }: Record<string, unknown>): { back?: string } =>
    typeof back === 'string' && back.startsWith('/') && !back.startsWith('//') ? { back } : {},
  component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
});

export const sessionRoutes = [signIn] as const;
