import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { gather, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';

export function everyTask(locale: Locale) {
  return queryOptions({
    queryKey: ['tasks'],
    queryFn: () =>
      gather((cursor) => told(() => apiIn(locale).GET('/api/tasks', { params: { query: pageAt(cursor) } }))),
  });
}

export function oneTask(id: string, locale: Locale) {
  return queryOptions({
    queryKey: ['task', id],
    queryFn: () => told(() => apiIn(locale).GET('/api/tasks/{id}', { params: { path: { id } } })),
  });
}
