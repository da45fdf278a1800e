import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings',
  component: lazyRouteComponent(() => import('./findings-page.js'), 'FindingsPage'),
});

export const findingRoutes = [findings] as const;
