import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { validateIndicator, validateList } from './search.js';

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: '/indicators',
  validateSearch: validateList,
  component: lazyRouteComponent(() => import('./indicators-page.js'), 'IndicatorsPage'),
});

const indicator = createRoute({
  getParentRoute: () => signedIn,
  path: '/indicators/$code',
  validateSearch: validateIndicator,
  component: lazyRouteComponent(() => import('./indicator-page.js'), 'IndicatorPage'),
});

export const indicatorRoutes = [indicators, indicator] as const;
