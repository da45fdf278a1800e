import type { components } from '@outturn/client';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';

export type Session = components['schemas']['Session'];
export type Role = Session['grants'][number]['role'];

/** Who is signed in, and in which roles. */
export function whoAmI(locale: Locale) {
  return queryOptions({
    queryKey: ['session'],
    queryFn: () => told(() => apiIn(locale).GET('/api/session')),
    staleTime: 60_000,
  });
}

/** Whether a provider is set up that people may sign in with. */
export const waysToSignIn = queryOptions({
  queryKey: ['sign-in'],
  queryFn: () => told(() => apiIn('zh').GET('/api/sign-in')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Inside of what is for those who are signed in. */
export function useSession(): Session {
  return useSuspenseQuery(whoAmI('zh')).data;
}

/** Whether somebody holds one of the roles: what they may not do, they are not offered. The server decides. */
export function useHolds(...roles: readonly Role[]): boolean {
  return useSession().grants.some(({ role }) => roles.includes(role));
}
