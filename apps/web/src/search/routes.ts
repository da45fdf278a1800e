import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { anyText, filtersFrom, oneOf } from '../kit/list/address.js';
import { signedIn } from '../kit/roots.js';

/** What the sentences are searched for, as it stands in the address. `plan` is its code. */
export const searchFilter = filtersFrom({
  text: anyText,
  kind: oneOf(['fact', 'task', 'project', 'section']),
  region: anyText,
  plan: anyText,
});
export type SearchFilter = ReturnType<typeof searchFilter>;

const search = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  validateSearch: searchFilter,
  component: lazyRouteComponent(() => import('./search-page.js'), 'SearchPage'),
});

export const searchRoutes = [search] as const;
