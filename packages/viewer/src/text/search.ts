import type { Range } from '@outturn/engine';
import { folded } from './fold.js';

/** Every place of the words in the text, from left to right, without overlap. None for no words. */
export function placesOf(text: string, query: string): readonly Range[] {
  const words = folded(query).trim();
  if (words === '') return [];
  const places: Range[] = [];
  const plain = folded(text);
  for (let at = plain.indexOf(words); at !== -1; at = plain.indexOf(words, at + words.length)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
