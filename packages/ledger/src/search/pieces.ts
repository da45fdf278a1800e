/**
 * A text as it is compared: each character of Chinese, each run of other letters and digits (`GDP`, `3.5`) and each mark is a piece. Widths
 * and cases are all one, and blanks are nothing: texts have them, and line breaks, anywhere.
 */
export interface Piece {
  readonly kind: 'han' | 'word' | 'mark';
  /** In its compatible form (NFKC), in lower case. */
  readonly text: string;
  /** Its place in the text as it stands there, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const HAN = String.raw`\p{Script=Han}`;
const LETTER = String.raw`(?!${HAN})[\p{L}\p{N}\p{M}]`;
const PIECE = new RegExp(String.raw`(?<han>${HAN})|(?<word>(?:${LETTER})+(?:\.\p{N}+)*)|(?<blank>\s+)|[^]`, 'gu');

export function piecesOf(text: string): readonly Piece[] {
  const folded = fold(text);
  const pieces: Piece[] = [];
  for (const { 0: piece, index, groups } of folded.text.matchAll(PIECE)) {
    const { han, word, blank } = groups!;
    if (blank !== undefined) continue;
    const kind = han !== undefined ? 'han' : word !== undefined ? 'word' : 'mark';
    const [start, end] = [folded.start(index), folded.end(index + piece.length - 1)];
    pieces.push({ kind, text: piece, start, end });
  }
  return pieces;
}

interface Folded {
  readonly text: string;
  /** Where the character begins, and where it ends, that became what stands at a place. */
  start(at: number): number;
  end(at: number): number;
}

/** All that keeps its place and its form: most texts here are nothing else. */
const PLAIN = /^[\n !-@[-~\u2010-\u2015\u2018-\u201d\u3001-\u301b\u4e00-\u9fff]*$/;

function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text, start: (at) => at, end: (at) => at + 1 };
  let folded = '';
  const places: number[] = [];
  const lengths: number[] = [];
  // A character with its accents.
  for (const { 0: character, index } of text.matchAll(/.\p{M}*/gsu)) {
    const form = character.normalize('NFKC').toLowerCase();
    for (let at = 0; at < form.length; at++) {
      places.push(index);
      lengths.push(character.length);
    }
    folded += form;
  }
  return { text: folded, start: (at) => places[at]!, end: (at) => places[at]! + lengths[at]! };
}
