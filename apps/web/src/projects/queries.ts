import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { gather, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';

export function everyProject(locale: Locale) {
  return queryOptions({
    queryKey: ['projects'],
    queryFn: () =>
      gather((cursor) => told(() => apiIn(locale).GET('/api/projects', { params: { query: pageAt(cursor) } }))),
  });
}

export function oneProject(id: string, locale: Locale) {
  return queryOptions({
    queryKey: ['project', id],
    queryFn: () => told(() => apiIn(locale).GET('/api/projects/{id}', { params: { path: { id } } })),
  });
}
