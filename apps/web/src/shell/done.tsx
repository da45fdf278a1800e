import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { inBoth, useWords } from '../kit/locale.js';

/** Tells those who listen that what they did is done; others see it on the page. */
export function Done(): ReactElement {
  const words = useWords(WORDS);
  const queries = useQueryClient();
  const [times, setTimes] = useState(0);
  useEffect(
    () =>
      queries.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'success') setTimes((before) => before + 1);
      }),
    [queries],
  );
  return (
    <p role="status" className="unseen">
      {/* A new element each time, so that it is told each time. */}
      {times > 0 && <span key={times}>{words.done}</span>}
    </p>
  );
}

const WORDS = inBoth({ done: '已完成。' }, { done: 'Done.' });
