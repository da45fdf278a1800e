import type { ReactElement, ReactNode } from 'react';
import { inBoth, useWords } from '../locale.js';

/** The way back to the list that a page belongs to. */
export function Trail({ children }: { readonly children: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  return (
    <nav className="trail" aria-label={words.back}>
      <span aria-hidden="true">‹ </span>
      {children}
    </nav>
  );
}

const WORDS = inBoth({ back: '返回' }, { back: 'Back' });
