import { useView } from '@outturn/viewer';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { AskingDialog } from './asking.js';
import { NoticeBar } from './notice.js';
import { useReview } from './review.js';
import { useReviewKeys } from './use-review-keys.js';

/** What the review adds to the viewer beside its panels: keys, dialogs, what was done last, and the address. */
export function Inside(): ReactElement {
  useReviewKeys();
  useAddress();
  return (
    <>
      <NoticeBar />
      <AskingDialog />
    </>
  );
}

/** The address names the fact that is open, so that it can be sent to somebody; a link to another fact of the document opens that. */
function useAddress(): void {
  const navigate = useNavigate({ from: '/documents/$id' });
  const { state, dispatch } = useView();
  const { paper } = useReview();
  const { fact: asked } = useSearch({ from: '/signed-in/documents/$id' });
  const open = state.fact === null ? undefined : paper.facts[state.fact.fact]?.id;
  const agreed = useRef(open);
  useEffect(() => {
    if (agreed.current === open) return;
    agreed.current = open;
    void navigate({
      search: (before) => ({ ...before, fact: open, at: undefined }),
      replace: true,
      resetScroll: false,
    });
  }, [open, navigate]);
  useEffect(() => {
    const index = paper.facts.findIndex(({ id }) => id === asked);
    if (asked === agreed.current || index === -1) return;
    agreed.current = asked;
    dispatch({ do: 'open-fact', ref: { document: 0, fact: index } });
  }, [asked, paper, dispatch]);
}
