/**
 * A page has to stay small, so a long document is cut into parts. Where, follows from the text and its headings alone: a link from elsewhere
 * finds the part of a place without a look at what was read out of the document.
 */

export interface Heading {
  readonly start: number;
  /** 1 for the uppermost. */
  readonly depth: number;
}

/** Bytes that the text of a part may come to as HTML, marks and all; the frame of the page and its style sheet come on top. */
const MOST_BYTES = 72_000;
/** A part that is smaller is not closed for the sake of a heading. */
const LEAST_SHARE = 0.4;

/** What a figure costs that is marked and linked, a line its element, a bar or a comma its cell. */
const MARK = 190;
const LINE = 40;
const CELL = 14;

/** A break between lines ranks behind all headings. */
const LINE_RANK = 99;

/** Where the parts begin, the first at 0. Together they hold the whole text. */
export function cutsOf(text: string, headings: readonly Heading[], most: number = MOST_BYTES): readonly number[] {
  const weight = weightsOf(text);
  const ranks = ranksOf(text, headings);
  const cuts = [0];
  for (let from = 0; weight[text.length]! - weight[from]! > most; ) {
    from = nextCut(text, from, weight, ranks, most);
    if (from >= text.length) break;
    cuts.push(from);
  }
  return cuts;
}

/** The part that a place stands in, counted from 1. */
export function partAt(cuts: readonly number[], start: number): number {
  const after = cuts.findIndex((cut) => cut > start);
  return after === -1 ? cuts.length : Math.max(1, after);
}

/** Begin and end of a part; undefined where there is none of this number. */
export function rangeOf(
  cuts: readonly number[],
  part: number,
  length: number,
): { readonly start: number; readonly end: number } | undefined {
  const start = cuts[part - 1];
  return start === undefined ? undefined : { start, end: cuts[part] ?? length };
}

/** Bytes of HTML before each place, about. */
function weightsOf(text: string): Float64Array {
  const before = new Float64Array(text.length + 1);
  let inNumber = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    before[at + 1] = before[at]! + bytesOf(code) + (isDigit && !inNumber ? MARK : 0);
    // 1,234.5 is one figure.
    inNumber = isDigit || (inNumber && (code === 46 || code === 44));
  }
  return before;
}

function bytesOf(code: number): number {
  if (code === 10) return LINE;
  if (code === 124 || code === 9 || code === 44) return CELL;
  // Characters that are written as entities.
  if (code === 34 || code === 38 || code === 39 || code === 60 || code === 62) return 6;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

/** Where a part may begin, ascending, and how well: the depth of the heading that begins there. */
function ranksOf(text: string, headings: readonly Heading[]): readonly (readonly [at: number, rank: number])[] {
  const ranks = new Map<number, number>();
  for (const { index, 0: line } of text.matchAll(/[^\n\r]+/g)) {
    const at = index + line.length - line.trimStart().length;
    if (at < index + line.length) ranks.set(at, LINE_RANK);
  }
  for (const { start, depth } of headings) ranks.set(start, depth);
  return [...ranks].sort(([a], [b]) => a - b);
}

function nextCut(
  text: string,
  from: number,
  weight: Float64Array,
  ranks: readonly (readonly [number, number])[],
  most: number,
): number {
  const weigh = (at: number): number => weight[at]! - weight[from]!;
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [at, rank] of ranks) {
    if (at <= from) continue;
    if (weigh(at) > most) break;
    const ranked = weigh(at) < most * LEAST_SHARE ? LINE_RANK : rank;
    if (ranked <= bestRank) [best, bestRank] = [at, ranked];
  }
  return best === -1 ? withinLine(text, from, weigh, most) : best;
}

/** A line that is longer than a part is cut behind its last sentence that fits, or else where the part is full. */
function withinLine(text: string, from: number, weigh: (at: number) => number, most: number): number {
  let full = from + 1;
  let sentence = -1;
  while (full < text.length && weigh(full + 1) <= most) {
    if ('。；;'.includes(text[full - 1]!)) sentence = full;
    full++;
  }
  if (sentence > from) return sentence;
  const splitsPair = (text.charCodeAt(full) & 0xfc00) === 0xdc00;
  return splitsPair ? full + 1 : full;
}
