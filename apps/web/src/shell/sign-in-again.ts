import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Refused } from '../kit/api.js';

/**
 * A session that has ended in the meantime leads to the sign-in page, and from there back to where somebody was. A page that is there already
 * stays, as somebody may have typed into it: its buttons say what to do.
 */
export function useSignInAgain(): void {
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        const { error } = event.action;
        const isShown = event.query.state.data !== undefined;
        if (isShown || !(error instanceof Refused) || error.status !== 401) return;
        void router.navigate({ to: '/sign-in', search: { back: router.state.location.href } });
      }),
    [queries, router],
  );
}
