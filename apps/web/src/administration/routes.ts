import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersFrom } from '../kit/list/address.js';
import { signedIn } from '../kit/roots.js';
import { EVENT_FILTERS } from './event-filters.js';

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration',
  component: lazyRouteComponent(() => import('./administration-page.js'), 'AdministrationPage'),
});

const overview = createRoute({
  getParentRoute: () => administration,
  path: '/',
  component: lazyRouteComponent(() => import('./overview-page.js'), 'OverviewPage'),
});

const units = createRoute({
  getParentRoute: () => administration,
  path: '/units',
  component: lazyRouteComponent(() => import('./units-page.js'), 'UnitsPage'),
});

const posts = createRoute({
  getParentRoute: () => administration,
  path: '/posts',
  component: lazyRouteComponent(() => import('./posts-page.js'), 'PostsPage'),
});

const accounts = createRoute({
  getParentRoute: () => administration,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./accounts-page.js'), 'AccountsPage'),
});

const roles = createRoute({
  getParentRoute: () => administration,
  path: '/roles',
  component: lazyRouteComponent(() => import('./roles-page.js'), 'RolesPage'),
});

const thresholds = createRoute({
  getParentRoute: () => administration,
  path: '/thresholds',
  component: lazyRouteComponent(() => import('./thresholds-page.js'), 'ThresholdsPage'),
});

const releases = createRoute({
  getParentRoute: () => administration,
  path: '/releases',
  component: lazyRouteComponent(() => import('./releases-page.js'), 'ReleasesPage'),
});

const events = createRoute({
  getParentRoute: () => administration,
  path: '/events',
  validateSearch: filtersFrom(EVENT_FILTERS),
  component: lazyRouteComponent(() => import('./events-page.js'), 'EventsPage'),
});

const verification = createRoute({
  getParentRoute: () => administration,
  path: '/verification',
  component: lazyRouteComponent(() => import('./verification-page.js'), 'VerificationPage'),
});

const backup = createRoute({
  getParentRoute: () => administration,
  path: '/backup',
  component: lazyRouteComponent(() => import('./backup-page.js'), 'BackupPage'),
});

export const administrationRoutes = [
  administration.addChildren([
    overview,
    units,
    posts,
    accounts,
    roles,
    thresholds,
    releases,
    events,
    verification,
    backup,
  ]),
] as const;
