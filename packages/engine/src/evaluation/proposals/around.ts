import { clauseAround, lastPiece } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';

/** How far back words still belong to a figure. */
const FARTHEST = 80;

/** The words that lead to a figure within its piece of a list, and the figure, without blanks. */
export function pieceOf({ fact, document: { text } }: Entry): string {
  const from = Math.max(fact.sentence.start, fact.start - FARTHEST);
  return unspaced(lastPiece(text.slice(from, fact.start)) + text.slice(fact.start, fact.end));
}

/** The words of its sentence up to and with its clause, without blanks. */
export function wordsOf({ fact, document }: Entry): string {
  const { end } = clauseAround(document.text, fact);
  const from = Math.max(fact.sentence.start, fact.start - FARTHEST);
  return unspaced(document.text.slice(from, Math.max(from, end)));
}

function unspaced(words: string): string {
  return words.replace(/\s+/g, '');
}
