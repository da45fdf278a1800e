import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../kit/roots.js';
import { documentSearch, editionsSearch, listSearch } from './address.js';

const documents = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./documents-page.js'), 'DocumentsPage'),
});

const document = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents/$id',
  validateSearch: documentSearch,
  component: lazyRouteComponent(() => import('./document-page.js'), 'DocumentPage'),
});

const editions = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents/$id/editions',
  validateSearch: editionsSearch,
  component: lazyRouteComponent(() => import('./editions/editions-page.js'), 'EditionsPage'),
});

export const documentRoutes = [documents, document, editions] as const;
