import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./plans-page.js'), 'PlansPage'),
});

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$code',
  component: lazyRouteComponent(() => import('./plan-page.js'), 'PlanPage'),
});

export const planRoutes = [plans, plan] as const;
