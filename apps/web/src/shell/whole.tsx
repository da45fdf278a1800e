import { useIsFetching } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { inBoth, useWords } from '../kit/locale.js';

/** Milliseconds of quiet after which a page asks for nothing more: what was answered may lead to further questions. */
const QUIET = 40;
/** Milliseconds after which it is shown as far as it is. */
const PATIENCE = 2_500;

/** A page is shown when what it asks for at first is there, so that nothing moves under the reader's eyes. Queries with `meta.isExtra` do not hold it up. */
export function Whole({ children }: { readonly children: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [shown, setShown] = useState('');
  const asking = useIsFetching({ predicate: ({ state, meta }) => state.data === undefined && !meta?.isExtra }) > 0;
  const isShown = shown === path;
  useEffect(() => {
    if (isShown || asking) return;
    const timer = setTimeout(setShown, QUIET, path);
    return () => clearTimeout(timer);
  }, [asking, isShown, path]);
  useEffect(() => {
    const timer = setTimeout(setShown, PATIENCE, path);
    return () => clearTimeout(timer);
  }, [path]);
  return (
    <>
      {!isShown && (
        <p className="waiting coming" role="status">
          {words.waiting}
        </p>
      )}
      <div className={isShown ? 'whole' : 'whole not-yet'} aria-busy={!isShown}>
        {children}
      </div>
    </>
  );
}

const WORDS = inBoth({ waiting: '正在读取…' }, { waiting: 'Loading…' });
