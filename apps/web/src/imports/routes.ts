import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { isState, type JobState } from './states.js';

const imports = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  validateSearch: ({ state }: Record<string, unknown>): { state?: JobState } => (isState(state) ? { state } : {}),
  component: lazyRouteComponent(() => import('./imports-page.js'), 'ImportsPage'),
});

const batch = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$batch',
  component: lazyRouteComponent(() => import('./batch-page.js'), 'BatchPage'),
});

export const importRoutes = [imports, batch] as const;
