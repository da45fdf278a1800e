import { CLASSES, END } from './characters.js';
import type { Document } from './document.js';
import { paragraphsOf } from './paragraphs.js';
import type { Range } from './range.js';

/** Longer ones are cut where they may be: a text of no marks is no one sentence. */
const LONGEST = 600;
const CUTS = /[；;，,、\t\n][^；;，,、\t\n]*$/;

/** All of a text that is not blank, cut into sentences, headings and rows of tables. */
export function sentencesOf({ text, layout }: Pick<Document, 'text' | 'layout'>): readonly Range[] {
  return paragraphsOf(text, layout).flatMap((paragraph) => {
    const isRow = text.slice(paragraph.start, paragraph.end).includes('\t');
    const sentences: Range[] = [];
    for (let start = paragraph.start; start < paragraph.end; start = sentences.at(-1)!.end) {
      const end = isRow ? paragraph.end : endOfSentence(text, start, paragraph.end);
      sentences.push({ start, end: end - start > LONGEST ? start + lengthOfCut(text, start) : end });
    }
    return sentences;
  });
}

function endOfSentence(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !(CLASSES[text.charCodeAt(at++)]! & END));
  return at;
}

function lengthOfCut(text: string, start: number): number {
  const most = text.slice(start, start + LONGEST);
  const last = CUTS.exec(most)?.index ?? 0;
  return last > 0 ? last + 1 : LONGEST;
}
