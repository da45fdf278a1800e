import type { components } from '@outturn/client';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';
import type { Role } from '../session/who.js';

export type Proposal = components['schemas']['ProposedChange'];
export type Target = components['schemas']['IndicatorPage']['judgements'][number];

/** Who sees proposals: those of their unit, or all. */
export const READERS: readonly Role[] = [
  'filler',
  'head',
  'lead',
  'planning',
  'statistics',
  'supervision',
  'assessment',
];

/** Those that wait first, then the last one made. */
export function proposalsFor(target: string, locale: Locale) {
  return queryOptions({
    queryKey: ['proposed-changes', target, locale],
    queryFn: async () => {
      const found = await all((cursor) =>
        told(() => apiIn(locale).GET('/api/proposed-changes', { params: { query: { target, ...pageAt(cursor) } } })),
      );
      return found.toSorted(
        (one, other) => Number(other.state === 'open') - Number(one.state === 'open') || other.version - one.version,
      );
    },
  });
}
