import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { projectFilter } from './filter.js';

const projects = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects',
  validateSearch: projectFilter,
  component: lazyRouteComponent(() => import('./projects-page.js'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./project-page.js'), 'ProjectPage'),
});

export const projectRoutes = [projects, project] as const;
