import type { components } from '@outturn/client';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';

export type Plan = components['schemas']['Plan'];
export type Overview = components['schemas']['Overview'];
export type Tally = Overview['summary']['all'];

/** How a plan stands. */
export function overviewOf(code: string, locale: Locale) {
  return queryOptions({
    queryKey: ['overview', code, locale],
    queryFn: () => told(() => apiIn(locale).GET('/api/plans/{code}/overview', { params: { path: { code } } })),
    staleTime: 30_000,
  });
}
