import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
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
  if (query.isError) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Waiting>{waiting ?? words.waiting}</Waiting>;
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
