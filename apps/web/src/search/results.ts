import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLocale } from '../kit/locale.js';
import type { Hit } from './hits.js';
import { type Place, usePlaces } from './places.js';
import { readHits } from './read-hits.js';
import { recentSearches } from './recent.js';

/** Sentences that are shown while somebody types; the page of the search has all. */
const MOST = 8;

/** Something that can be chosen in the dialog. */
export type Option = { readonly open: () => void; readonly staysOpen?: boolean } & (
  | { readonly what: 'recent'; readonly text: string }
  | { readonly what: 'place'; readonly place: Place }
  | { readonly what: 'hit'; readonly hit: Hit }
  | { readonly what: 'all' }
);

export interface Results {
  readonly asked: string;
  readonly options: readonly Option[];
  /** Nothing is asked, and what was asked before is shown. */
  readonly isRecent: boolean;
  readonly isWaiting: boolean;
  readonly error: unknown;
}

interface Ways {
  readonly again: (text: string) => void;
  readonly all: () => void;
}

/** What there is for a search, in the order in which it is shown. */
export function useResults(asked: string, { again, all }: Ways): Results {
  const locale = useLocale();
  const navigate = useNavigate();
  const places = usePlaces(asked);
  const query = useQuery({
    queryKey: ['search', asked, locale],
    queryFn: () => readHits({ text: asked }, locale, MOST),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const recent = useMemo(() => (asked === '' ? recentSearches() : []), [asked]);
  const hits = asked === '' ? [] : (query.data?.items ?? []);
  const openHit = ({ document, start }: Hit): void =>
    void navigate({ to: '/documents/$id', params: { id: document.id }, search: { at: start } });
  const options: readonly Option[] = [
    ...recent.map((text) => ({ what: 'recent' as const, text, open: () => again(text), staysOpen: true })),
    ...places.map((place) => ({ what: 'place' as const, place, open: place.open })),
    ...hits.map((hit) => ({ what: 'hit' as const, hit, open: () => openHit(hit) })),
    ...(hits.length > 0 ? [{ what: 'all' as const, open: all }] : []),
  ];
  const isWaiting = asked !== '' && (query.isPending || query.isPlaceholderData) && !query.isError;
  return { asked, options, isRecent: recent.length > 0, isWaiting, error: query.isError ? query.error : null };
}
