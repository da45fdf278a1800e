import type { components } from '@outturn/client';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, Refused, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';
import type { IndicatorSearch } from './search.js';

export type Page = components['schemas']['IndicatorPage'];
export type Judged = Page['judgements'][number];

export function pageOf(code: string, search: IndicatorSearch, locale: Locale) {
  const { region, on, asOf } = search;
  return queryOptions({
    queryKey: ['indicator-page', code, region, on, asOf, locale],
    queryFn: async () => {
      try {
        return await ask(code, search, locale);
      } catch (error) {
        const first = region === undefined ? await firstRegion(error, locale) : undefined;
        if (first === undefined) throw error;
        return ask(code, { ...search, region: first }, locale);
      }
    },
    placeholderData: (before) => (before?.indicator.code === code ? before : undefined),
  });
}

function ask(code: string, { region, on, asOf }: IndicatorSearch, locale: Locale): Promise<Page> {
  const query = { ...(region && { region }), ...(on && { on }), ...(asOf && { asOf }) };
  return told(() => apiIn(locale).GET('/api/indicators/{code}/judgements', { params: { path: { code }, query } }));
}

/** An indicator that nothing is known of yet has no region, and one of several says none: then it is looked at in that of the first plan. */
async function firstRegion(error: unknown, locale: Locale): Promise<string | undefined> {
  if (!(error instanceof Refused) || (error.status !== 404 && error.status !== 422)) return undefined;
  const { items } = await told(() => apiIn(locale).GET('/api/plans', { params: { query: { limit: 1 } } }));
  return items[0]?.region;
}
