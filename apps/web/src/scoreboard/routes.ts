import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { validateSearch } from './search.js';

const scoreboard = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$code/scoreboard',
  validateSearch,
  component: lazyRouteComponent(() => import('./scoreboard-page.js'), 'ScoreboardPage'),
});

export const scoreboardRoutes = [scoreboard] as const;
