import { type Document, type Range, sentencesOf } from '@outturn/engine';
import { wordsOf } from '../../search/words.js';

/** What stands in a passage. */
export type PassageKind = 'section' | 'fact' | 'task' | 'project';

/** A sentence, with what it is searched by. */
export interface Passage extends Range {
  readonly text: string;
  readonly kinds: readonly PassageKind[];
  readonly words: string;
}

type Things = Readonly<Record<'facts' | 'tasks' | 'projects', readonly Range[]>>;

export function passagesOf(document: Document, { facts, tasks, projects }: Things): readonly Passage[] {
  const standIn = [
    startsIn('section', document.sections),
    startsIn('fact', facts),
    startsIn('task', tasks),
    startsIn('project', projects),
  ];
  return sentencesOf(document).map(({ start, end }) => {
    const text = document.text.slice(start, end);
    const kinds = standIn.flatMap((stands) => stands({ start, end }) ?? []);
    return { start, end, text, kinds, words: wordsOf(text) };
  });
}

/** Says of ranges, asked for in the order of the text, whether something of a kind begins in them. */
function startsIn(kind: PassageKind, things: readonly Range[]): (range: Range) => PassageKind | undefined {
  const starts = things.map(({ start }) => start).toSorted((one, other) => one - other);
  let next = 0;
  return ({ start, end }) => {
    while (next < starts.length && starts[next]! < start) next++;
    return next < starts.length && starts[next]! < end ? kind : undefined;
  };
}
