import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: '/indicators',
  component: lazyRouteComponent(() => import('./indicators-page.js'), 'IndicatorsPage'),
});

export const indicatorRoutes = [indicators] as const;
