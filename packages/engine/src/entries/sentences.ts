import type { Range } from '../document/range.js';
import type { CaseDocument } from './case.js';
import { once } from './once.js';

/** A sentence or a line without an end mark. */
export interface Sentence extends Range {
  readonly text: string;
}

/** The text cut behind 。！？ and at line breaks; blank pieces are left out. */
export const sentencesOf: (document: CaseDocument) => readonly Sentence[] = once(({ text }) => {
  const sentences: Sentence[] = [];
  for (const found of text.matchAll(/[^。！？!?\n\r]+[。！？!?]?/g)) {
    const piece = found[0].trim();
    if (piece === '') continue;
    const start = found.index + found[0].indexOf(piece);
    sentences.push({ start, end: start + piece.length, text: piece });
  }
  return sentences;
});
