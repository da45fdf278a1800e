import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../api.js';
import type { Locale } from '../locale.js';

/** The text of a document as it is now. */
export function textOf(id: string, locale: Locale) {
  return queryOptions({
    queryKey: ['text', id],
    queryFn: () => told(() => apiIn(locale).GET('/api/documents/{id}/text', { params: { path: { id } } })),
    select: ({ text }) => text,
    staleTime: 300_000,
  });
}
