import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { queries } from './api.js';
import { inBoth, useWords } from './locale.js';
import { Trouble } from './trouble.js';

interface AskedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What is being waited for, in words. */
  readonly waiting?: string | undefined;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, once it is there; until then the words that it is awaited with, or why it does not come. */
export function Asked<Data>({ query, waiting, children }: AskedProps<Data>): ReactElement {
  const words = useWords(WORDS);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble error={query.error} again={askAgain} />;
  return <Waiting>{waiting ?? words.waiting}</Waiting>;
}

/** What failed beside it, such as the names of things, is asked for again as well. */
function askAgain(): void {
  void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

export function Waiting({ children }: { readonly children?: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  return (
    <p className="waiting" role="status">
      {children ?? words.waiting}
    </p>
  );
}

const WORDS = inBoth({ waiting: '正在读取…' }, { waiting: 'Loading…' });
