export interface Range {
  readonly start: number;
  readonly end: number;
}

/** More than this around a quote is no sentence but a table. */
const LONGEST = 300;

/** The sentence, or the line, that a quote stands in. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const begin = Math.max(...ENDS.map((sign) => before.lastIndexOf(sign)));
  const stops = ENDS.map((sign) => after.indexOf(sign)).filter((at) => at >= 0);
  const stop = Math.min(...stops, after.length);
  const hasSign = after[stop] !== undefined && after[stop] !== '\n';
  const from = start - before.length + begin + 1;
  return { start: from + leadingBlanks(text.slice(from, start)), end: end + stop + (hasSign ? 1 : 0) };
}

const ENDS = ['。', '！', '？', '；', '\n'];

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}

/** A piece of a text, cut where marks begin and end. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A range of a text with what of it is marked; marks that run into each other are one. */
export function piecesOf(text: string, range: Range, marks: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = range.start;
  const add = (until: number, isMarked: boolean): void => {
    const end = Math.min(until, range.end);
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (end <= range.start || start >= range.end) continue;
    add(start, false);
    add(end, true);
  }
  add(range.end, false);
  return pieces;
}
