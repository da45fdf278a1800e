import { useView } from '@outturn/viewer';
import { type ReactElement, useCallback, useRef, useState } from 'react';
import { useWords } from '../../kit/locale.js';
import { useActions } from './actions.js';
import { useReview } from './review.js';
import { ReviewItem } from './review-item.js';
import { openThing } from './steps.js';
import type { Thing } from './things.js';
import { WORDS } from './words.js';

interface ItemsProps {
  readonly things: readonly Thing[];
  readonly current: Thing | undefined;
}

/** Items that are drawn at first, and with each step further. */
const STEP = 80;
/** Drawn behind the one that is open, so that the next is there before it is gone to. */
const AHEAD = 20;

/** Things of one group. A long one is drawn as far as somebody has come in it. */
export function ReviewItems({ things, current }: ItemsProps): ReactElement {
  const words = useWords(WORDS);
  const { paper, selection, mayReview, hindrances } = useReview();
  const { onOpen, onPick } = useHandlers();
  const [most, setMost] = useState(STEP);
  const reached = current === undefined ? 0 : things.findIndex(({ id }) => id === current.id) + AHEAD;
  const drawn = things.slice(0, Math.max(most, reached));
  const left = things.length - drawn.length;
  const rows = { fact: paper.facts, task: paper.tasks, project: paper.projects };
  return (
    <>
      {drawn.map((thing) => (
        <ReviewItem
          key={thing.id}
          thing={thing}
          row={rows[thing.noun][thing.index]!}
          text={paper.text.text}
          isCurrent={thing.id === current?.id}
          isPicked={selection.picked.has(thing.id)}
          mayPick={mayReview}
          hindrance={hindrances.get(thing.id)?.detail}
          onOpen={onOpen}
          onPick={onPick}
        />
      ))}
      {left > 0 && (
        <button type="button" className="rv-more" onClick={() => setMost(drawn.length + STEP)}>
          {words.more(Math.min(left, STEP), left)}
        </button>
      )}
    </>
  );
}

/** The same ones each time, so that items are not drawn again for them. */
function useHandlers() {
  const review = useReview();
  const view = useView();
  const { pick } = useActions();
  const latest = useRef({ review, view, pick });
  latest.current = { review, view, pick };
  const onOpen = useCallback((thing: Thing) => openThing(thing, latest.current.review, latest.current.view), []);
  const onPick = useCallback((thing: Thing, isRange: boolean) => latest.current.pick(thing, isRange), []);
  return { onOpen, onPick };
}
