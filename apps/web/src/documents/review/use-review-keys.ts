import { useView } from '@outturn/viewer';
import { useEffect, useRef } from 'react';
import { canAccept, canCorrect, canReject, canReopen, useActions } from './actions.js';
import { alike } from './decide.js';
import { type Review, useReview } from './review.js';
import { currentOf, nounOf } from './steps.js';
import type { Noun, Thing } from './things.js';

/** Single keys of the review, as the help lists them. */
export function useReviewKeys(): void {
  const press = usePress();
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Does what a key stands for; says whether it stands for anything. */
function usePress(): (key: string) => boolean {
  const review = useReview();
  const view = useView();
  const actions = useActions();
  const noun = nounOf(view.state.tab);
  const current = currentOf(noun, review, view);
  const picked = pickedOf(review, noun);
  const onCurrent: Readonly<Record<string, readonly [can: (thing: Thing) => boolean, act: (thing: Thing) => void]>> = {
    a: [(thing) => canAccept(thing, review), actions.accept],
    c: [canCorrect, actions.correct],
    r: [canReject, actions.reject],
    o: [canReopen, actions.reopen],
    x: [() => true, (thing) => actions.pick(thing, false)],
    X: [() => true, (thing) => actions.pick(thing, true)],
  };
  return (key) => {
    if (key === 'j' || key === 'k') actions.step(key === 'j' ? 1 : -1);
    else if (!review.mayReview) return false;
    else if (key === 'u') review.undo();
    else if (key === 't') actions.makeTask(current);
    else if (key === 'a' && picked.length > 0) acceptAll(picked, review);
    else if (key === 'r' && picked.length > 0)
      review.ask({ ask: 'why', what: 'reject', things: picked.filter(canReject) });
    else if (onCurrent[key] !== undefined) {
      const [can, act] = onCurrent[key];
      if (current !== undefined && can(current)) act(current);
    } else return false;
    return true;
  };
}

/** What is marked in a list. */
export function pickedOf({ things, selection }: Review, noun: Noun): readonly Thing[] {
  return selection.picked.size === 0 ? [] : things[noun].filter(({ id }) => selection.picked.has(id));
}

export function acceptAll(things: readonly Thing[], review: Review): void {
  const some = things.filter((thing) => canAccept(thing, review));
  if (some.length > 0) void review.decide('accept', alike(some, 'accept'));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}
