import type { Range } from '../document/range.js';

/** Every place where a text has these words. */
export function everywhere(text: string, words: string): readonly Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length))
    places.push({ start, end: start + words.length });
  return places;
}
