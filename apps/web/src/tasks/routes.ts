import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { taskFilter } from './filter.js';

const tasks = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  validateSearch: taskFilter,
  component: lazyRouteComponent(() => import('./tasks-page.js'), 'TasksPage'),
});

const task = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks/$id',
  component: lazyRouteComponent(() => import('./task-page.js'), 'TaskPage'),
});

export const taskRoutes = [tasks, task] as const;
