import { type InfiniteData, infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Waiting } from './asked.js';
import { inBoth, useWords } from './locale.js';
import { Trouble } from './trouble.js';

/** A page of a long list, as the API gives it. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A long list, page after page. */
export function paged<Item>(
  key: readonly unknown[],
  read: (cursor: string | undefined) => Promise<Paged<Item>>,
  /** Milliseconds after which it is read anew, where it changes by itself. */
  { every }: { readonly every?: number } = {},
) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: Paged<Item>) => next ?? undefined,
    ...(every !== undefined && { refetchInterval: every }),
    select: (data: InfiniteData<Paged<Item>>) => data.pages.flatMap(({ items }) => items),
  });
}

interface MoreProps<Item> {
  readonly list: ReturnType<typeof paged<Item>>;
  readonly waiting?: string;
  readonly empty: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** The items read so far, and a button for more. */
export function More<Item>({ list, waiting, empty, children }: MoreProps<Item>): ReactElement {
  const words = useWords(WORDS);
  const query = useInfiniteQuery(list);
  if (query.data === undefined) {
    if (query.isError) return <Trouble error={query.error} again={() => void query.refetch()} />;
    return <Waiting>{waiting}</Waiting>;
  }
  if (query.data.length === 0) return <>{empty}</>;
  return (
    <>
      {children(query.data)}
      {query.hasNextPage && (
        <button type="button" className="button" onClick={() => void query.fetchNextPage()} disabled={query.isFetching}>
          {query.isFetchingNextPage ? words.reading : words.more}
        </button>
      )}
    </>
  );
}

const WORDS = inBoth({ more: '再看一些', reading: '正在读取…' }, { more: 'Show more', reading: 'Loading…' });
