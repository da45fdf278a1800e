import type { Range } from '@outturn/engine';
import { type Piece, piecesOf } from './pieces.js';

/** What somebody looks for: all of its terms have to be in a sentence, each as it is written. */
export interface Term {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** UTF-16 units of what was typed that are looked at. */
const LONGEST_QUERY = 256;

/** What stands between blanks, or between quotation marks: “全市 粮食” is one term. Terms of nothing but marks are none. */
const TERM = /(?<!\S)["“”](?<quoted>[^"“”]*)["“”](?!\S)|(?<plain>\S+)/gu;

export function termsOf(typed: string): readonly Term[] {
  return Array.from(typed.slice(0, LONGEST_QUERY).matchAll(TERM), ({ groups }) => {
    const { quoted, plain } = groups!;
    const text = (quoted ?? plain!.replaceAll(/^["“”]+|["“”]+$/g, '')).trim();
    return { text, pieces: piecesOf(text) };
  }).filter(({ pieces }) => pieces.some(({ kind }) => kind !== 'mark'));
}

/** Where the terms stand in a text, from its beginning on, at most so many places; null where one of them does not stand in it. */
export function matchesIn(text: string, terms: readonly Term[], most: number): readonly Range[] | null {
  const pieces = piecesOf(text);
  const found = terms.map((term) => placesOf(term.pieces, pieces, most));
  if (found.some((places) => places.length === 0)) return null;
  return found
    .flat()
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .slice(0, most);
}

function placesOf(term: readonly Piece[], pieces: readonly Piece[], most: number): readonly Range[] {
  const places: Range[] = [];
  for (let at = 0; at + term.length <= pieces.length && places.length < most; at++) {
    if (!term.every(({ text }, step) => text === pieces[at + step]!.text)) continue;
    places.push({ start: pieces[at]!.start, end: pieces[at + term.length - 1]!.end });
    at += term.length - 1;
  }
  return places;
}
