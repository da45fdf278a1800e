import { type Piece, piecesOf } from './pieces.js';
import type { Term } from './terms.js';

/** PostgreSQL takes words of one passage up to a megabyte. Sentences are a thousand times shorter. */
const LONGEST_TEXT = 65_536;
/** PostgreSQL takes 2046 bytes. */
const LONGEST_WORD = 256;

/**
 * What a passage can be found by, as PostgreSQL writes a `tsvector`. Chinese is written without blanks: of it each pair of neighbouring
 * characters is a word, and the last character of a run is one of its own: 粮食产量 is 粮食 食产 产量 量. Any other run of letters and digits
 * is one word.
 */
export function wordsOf(passage: string): string {
  const pieces = piecesOf(passage.slice(0, LONGEST_TEXT));
  const words = pieces.flatMap((piece, at) => {
    if (piece.kind === 'mark') return [];
    return isHan(piece) && isHan(pieces[at + 1]) ? [piece.text + pieces[at + 1]!.text] : [shortened(piece.text)];
  });
  return quoted(words).join(' ');
}

/** Of what somebody looks for, the words that a passage must have, as PostgreSQL writes a `tsquery`. Empty where there are none. */
export function queryOf(terms: readonly Term[]): string {
  return quoted(terms.flatMap(({ pieces }) => wordsOfTerm(pieces))).join(' & ');
}

function wordsOfTerm(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'mark') return [];
    if (!isHan(piece)) return [shortened(piece.text)];
    if (isHan(pieces[at + 1])) return [piece.text + pieces[at + 1]!.text];
    // The last of a run is in the pair before it; one alone is the first of any pair, or the last of a run.
    return isHan(pieces[at - 1]) ? [] : [`${piece.text}*`];
  });
}

/** No word holds anything but letters, digits, their marks and full stops; a star stands for any end. */
function quoted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].map((word) => (word.endsWith('*') ? `'${word.slice(0, -1)}':*` : `'${word}'`));
}

function isHan(piece: Piece | undefined): boolean {
  return piece?.kind === 'han';
}

function shortened(word: string): string {
  return Array.from(word.slice(0, LONGEST_WORD)).join('');
}
