import { selectedIn, useView, type View } from '@outturn/viewer';
import { alike } from './decide.js';
import { type Review, useReview } from './review.js';
import { toggled, upTo } from './selection.js';
import { currentOf, nounOf, openThing, shownOf } from './steps.js';
import { besides, isEntry, keptOf, type Thing } from './things.js';

/** What can be done with the thing that is open, or with all that are marked. */
export interface Actions {
  readonly step: (step: 1 | -1) => void;
  readonly accept: (thing: Thing) => void;
  readonly correct: (thing: Thing) => void;
  readonly reject: (thing: Thing) => void;
  readonly reopen: (thing: Thing) => void;
  readonly pick: (thing: Thing, isRange: boolean) => void;
  readonly makeTask: (thing?: Thing) => void;
}

export function useActions(): Actions {
  return actionsOf(useReview(), useView());
}

/** Whether there is something to accept: a proposal that becomes an entry. */
export function canAccept(thing: Thing, { paper }: Pick<Review, 'paper'>): boolean {
  if (thing.noun !== 'fact') return thing.state === 'proposed';
  return thing.state === 'proposed' && isEntry(keptOf(paper.facts[thing.index]!));
}

export function canCorrect({ state }: Thing): boolean {
  return state !== 'gone';
}

export function canReject({ state }: Thing): boolean {
  return state !== 'gone' && state !== 'rejected';
}

export function canReopen({ state }: Thing): boolean {
  return state === 'accepted' || state === 'corrected' || state === 'rejected';
}

function actionsOf(review: Review, view: View): Actions {
  const noun = nounOf(view.state.tab);
  const shown = shownOf(noun, review);
  const current = currentOf(noun, review, view);
  // Whoever decides goes on to the next; what is hindered stays open.
  const accept = async (thing: Thing): Promise<void> => {
    const next = besides(shown, thing, 1);
    const done = await review.decide('accept', alike([thing], 'accept'));
    if (done && next !== undefined && next.id !== thing.id) openThing(next, review, view);
  };
  return {
    step: (step) => {
      const next = besides(shown, current, step);
      if (next !== undefined) openThing(next, review, view);
    },
    accept: (thing) => void accept(thing),
    reopen: (thing) => review.ask({ ask: 'why', what: 'reopen', things: [thing] }),
    correct: (thing) => review.ask({ ask: 'correct', thing }),
    reject: (thing) => review.ask({ ask: 'why', what: 'reject', things: [thing] }),
    pick: (thing, isRange) => {
      const order = shown.map(({ id }) => id);
      review.select(isRange ? upTo(review.selection, thing.id, order) : toggled(review.selection, thing.id));
    },
    makeTask: (thing) => {
      const range = selectedWords(view) ?? sentenceOf(thing, review);
      if (range !== null) review.ask({ ask: 'task', ...range });
    },
  };
}

function selectedWords({ textRoot }: View): { readonly start: number; readonly end: number } | null {
  return textRoot.current === null ? null : selectedIn(textRoot.current);
}

function sentenceOf(
  thing: Thing | undefined,
  { paper }: Review,
): { readonly start: number; readonly end: number } | null {
  if (thing?.noun !== 'fact') return null;
  const { sentence } = paper.facts[thing.index]!.read as unknown as {
    readonly sentence: { readonly start: number; readonly end: number };
  };
  return { start: sentence.start, end: sentence.end };
}
