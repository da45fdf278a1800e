import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';

const documents = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents',
  component: lazyRouteComponent(() => import('./documents-page.js'), 'DocumentsPage'),
});

export const documentRoutes = [documents] as const;
