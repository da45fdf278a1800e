import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { whoAmI } from '../session/who.js';
import { Shell } from '../shell/shell.js';
import { queries, Refused } from './api.js';
import { NotFound } from './dead-ends.js';

/** What all pages stand in. */
export const root = createRootRoute();

/** Pages for those who are signed in; others are asked to, and come back here. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      const { secondFactorMissing } = await queries.ensureQueryData(whoAmI('zh'));
      // Nothing else is there for somebody whose roles do not count yet.
      if (secondFactorMissing && location.pathname !== '/account') throw redirect({ to: '/account' });
    } catch (error) {
      if (error instanceof Refused && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { back: location.href } });
      }
      throw error;
    }
  },
});

/** Every other address: who is signed in still has the rooms and the search around it. */
export const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound });
