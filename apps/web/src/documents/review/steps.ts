import { useView, type View } from '@outturn/viewer';
import { listed } from './decide.js';
import { type Review, useReview } from './review.js';
import { fits, type Noun, type Thing } from './things.js';

/** What the panel that is open lists. */
export function nounOf(tab: View['state']['tab']): Noun {
  if (tab === 'tasks') return 'task';
  return tab === 'projects' ? 'project' : 'fact';
}

/** The thing that is open in the panel. */
export function useCurrent(noun: Noun): Thing | undefined {
  return currentOf(noun, useReview(), useView());
}

export function currentOf(noun: Noun, { things, row }: Review, { state }: View): Thing | undefined {
  const index = noun === 'fact' ? state.fact?.fact : row[noun];
  return index === undefined || index === null ? undefined : things[noun][index];
}

/** Opens a thing, and shows its words in the text. */
export function openThing({ noun, index }: Thing, { openRow, paper }: Review, { dispatch }: View): void {
  if (noun === 'fact') {
    dispatch({ do: 'open-fact', ref: { document: 0, fact: index } });
    return;
  }
  openRow(noun, index);
  const { start, end } = (noun === 'task' ? paper.tasks : paper.projects)[index]!;
  dispatch({ do: 'reveal', document: 0, range: { start, end } });
}

/** What the list shows, in its order. */
export function shownOf(noun: Noun, { things, filter }: Review): readonly Thing[] {
  return listed(things[noun].filter((thing) => fits(thing, filter)));
}
