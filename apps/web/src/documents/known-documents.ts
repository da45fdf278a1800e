import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { all } from '../kit/all.js';
import { apiIn, told } from '../kit/api.js';
import { type Locale, useLocale } from '../kit/locale.js';
import { titleOf } from './title-of.js';

/** All documents, those of a plan, a kind or a year if asked for. */
export function documentsIn(
  locale: Locale,
  query: { readonly plan?: string; readonly kind?: 'plan'; readonly year?: number } = {},
) {
  return queryOptions({
    queryKey: ['documents', query],
    queryFn: () =>
      all((cursor) =>
        told(() =>
          apiIn(locale).GET('/api/documents', {
            params: { query: { ...query, limit: 200, ...(cursor !== undefined && { cursor }) } },
          }),
        ),
      ),
  });
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What documents are called, by id. */
export function useTitles(): ReadonlyMap<string, string> {
  const { data } = useQuery(documentsIn(useLocale()));
  return useMemo(() => (data === undefined ? NONE : new Map(data.map((one) => [one.id, titleOf(one)]))), [data]);
}
