import { useQuery } from '@tanstack/react-query';
import { all } from '../kit/all.js';
import { apiIn, told } from '../kit/api.js';
import { pageAt } from '../kit/list/gather.js';
import { useLocale } from '../kit/locale.js';

export interface PlanName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const NONE: readonly PlanName[] = [];

/** The plans that a document may belong to. */
export function usePlans(): readonly PlanName[] {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['plans', 'names'],
    queryFn: () => all((cursor) => told(() => apiIn(locale).GET('/api/plans', { params: { query: pageAt(cursor) } }))),
    staleTime: 60_000,
  });
  return data ?? NONE;
}
