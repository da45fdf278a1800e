import type { ReactElement } from 'react';
import { useWords } from '../../kit/locale.js';
import { Refusal } from '../../kit/refusal.js';
import { countOfDecisions, without } from './decide.js';
import { useReview } from './review.js';
import { WORDS } from './words.js';

/** What was done last, with the way back; or what hindered it, with the way on. */
export function NoticeBar(): ReactElement {
  const words = useWords(WORDS);
  const { notice, error, hindrances, isPending, undo, dismiss } = useReview();
  return (
    <div className="rv-notice" role="status">
      {isPending && <span>{words.working}</span>}
      {!isPending && notice?.hindered !== undefined && <Hindered />}
      {!isPending && notice !== null && notice.hindered === undefined && error === null && (
        <>
          <span>{notice.count === 0 ? words.done.nothing : words.done[notice.what](notice.count)}</span>
          {notice.left !== undefined && notice.left > 0 && <span>{words.left(notice.left)}</span>}
          {notice.undo.length > 0 && (
            <button type="button" onClick={undo} aria-keyshortcuts="u">
              {words.undo}{' '}
              <span className="rv-key" aria-hidden="true">
                u
              </span>
            </button>
          )}
        </>
      )}
      {!isPending && error !== null && hindrances.size === 0 && <Refusal error={error} />}
      {!isPending && (notice !== null || error !== null) && (
        <button type="button" className="plain" aria-label={words.dismiss} onClick={dismiss}>
          ✕
        </button>
      )}
    </div>
  );
}

function Hindered(): ReactElement | null {
  const words = useWords(WORDS);
  const { notice, hindrances, decide } = useReview();
  if (notice?.hindered === undefined) return null;
  const { decisions, reason } = notice.hindered;
  const rest = without(decisions, new Set(hindrances.keys()));
  const count = countOfDecisions(rest);
  return (
    <>
      <span>{words.hindered(hindrances.size)}</span>
      {count > 0 && (
        <button type="button" onClick={() => void decide(notice.what, rest, reason)}>
          {words.acceptRest(count)}
        </button>
      )}
    </>
  );
}
