import type { Entry } from './entry.js';

/** Where the words of a figure begin: with its name, or with the figure where the name comes behind. */
export function headOf({ fact: { named, start } }: Entry): number {
  return Math.min(named?.start ?? start, start);
}

/** The words of its sentence up to a figure, so many of them at most. */
export function beforeFigure(entry: Entry, most?: number): string {
  return sentenceUpTo(entry, entry.fact.start, most);
}

/** The words of its sentence up to its name, or up to the figure where the name comes behind. */
export function beforeName(entry: Entry, most?: number): string {
  return sentenceUpTo(entry, headOf(entry), most);
}

function sentenceUpTo({ fact, document }: Entry, at: number, most = Number.POSITIVE_INFINITY): string {
  const from = Math.max(fact.sentence.start, at - most);
  return document.text.slice(from, Math.max(from, at));
}
