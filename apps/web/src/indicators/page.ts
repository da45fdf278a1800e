import type { components } from '@outturn/client';
import { apiIn, queryOptions, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';
import type { IndicatorSearch } from './search.js';

export type Page = components['schemas']['IndicatorPage'];
export type Judged = Page['judgements'][number];

export function pageOf(code: string, search: IndicatorSearch, locale: Locale) {
  const { region, on, asOf } = search;
  return queryOptions({
    queryKey: ['indicator-page', code, region, on, asOf, locale],
    queryFn: () =>
      told(() =>
        apiIn(locale).GET('/api/indicators/{code}/judgements', {
          params: { path: { code }, query: { ...(region && { region }), ...(on && { on }), ...(asOf && { asOf }) } },
        }),
      ),
    placeholderData: (before) => (before?.indicator.code === code ? before : undefined),
  });
}
