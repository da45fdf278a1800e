import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';
import type { Paged } from '../kit/more.js';
import type { Hit } from './hits.js';
import type { SearchFilter } from './routes.js';

/** Sentences that have all of the words. */
export function readHits(
  { text = '', ...filter }: SearchFilter,
  locale: Locale,
  limit: number,
  cursor?: string,
): Promise<Paged<Hit>> {
  const query = { text, limit, ...given(filter), ...(cursor !== undefined && { cursor }) };
  return told(() => apiIn(locale).GET('/api/search', { params: { query } }));
}

type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

function given<T extends object>(filter: T): Given<T> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Given<T>;
}
