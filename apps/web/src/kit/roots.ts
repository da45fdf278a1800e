import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { whoAmI } from '../session/who.js';
import { Shell } from '../shell/shell.js';
import { queries, Refused } from './api.js';

/** What all pages stand in. */
export const root = createRootRoute();

/** Pages for those who are signed in; others are asked to, and come back here. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queries.ensureQueryData(whoAmI('zh'));
    } catch (error) {
      if (error instanceof Refused && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { back: location.href } });
      }
      throw error;
    }
  },
});
