import { createRouter } from '@tanstack/react-router';
import { administrationRoutes } from './administration/routes.js';
import { documentRoutes } from './documents/routes.js';
import { findingRoutes } from './findings/routes.js';
import { importRoutes } from './imports/routes.js';
import { indicatorRoutes } from './indicators/routes.js';
import { Waiting } from './kit/asked.js';
import { NotFound, Wrong } from './kit/dead-ends.js';
import { nowhere, root, signedIn } from './kit/roots.js';
import { planRoutes } from './plans/routes.js';
import { projectRoutes } from './projects/routes.js';
import { scoreboardRoutes } from './scoreboard/routes.js';
import { searchRoutes } from './search/routes.js';
import { accountRoutes, sessionRoutes } from './session/routes.js';
import { taskRoutes } from './tasks/routes.js';

/** The addresses of all pages, under /app. Filters stand in the address, so that it can be sent to somebody. */
export const router = createRouter({
  basepath: '/app',
  routeTree: root.addChildren([
    ...sessionRoutes,
    signedIn.addChildren([
      ...planRoutes,
      ...importRoutes,
      ...scoreboardRoutes,
      ...indicatorRoutes,
      ...documentRoutes,
      ...taskRoutes,
      ...projectRoutes,
      ...findingRoutes,
      ...searchRoutes,
      ...administrationRoutes,
      ...accountRoutes,
      nowhere,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Wrong,
  defaultPendingComponent: () => <Waiting />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
