import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { findingFilter } from './filter.js';

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings',
  validateSearch: findingFilter,
  component: lazyRouteComponent(() => import('./findings-page.js'), 'FindingsPage'),
});

const finding = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings/$id',
  component: lazyRouteComponent(() => import('./finding-page.js'), 'FindingPage'),
});

export const findingRoutes = [findings, finding] as const;
