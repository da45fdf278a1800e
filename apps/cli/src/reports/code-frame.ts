import type { Citation, Severity } from '@outturn/engine';
import type { Style } from '../colour.js';
import { STDIN } from '../files.js';
import type { Screen } from '../screen.js';
import { plain, visible, widthOf } from '../width.js';
import { clip } from './clip.js';
import type { Source } from './sources.js';

/** Colour of what a finding says and of the marks under its words. */
export const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', question: 'yellow', note: 'cyan' };

/** Quotes on one line of one document that are shown with one piece of it. */
interface Piece {
  readonly document: string;
  /** 1-based. */
  readonly line: number;
  /** Sorted by start; they may overlap. */
  readonly quotes: readonly Citation[];
  /** The first of them in the finding: the place is named after it. */
  readonly named: Citation;
}

/** Columns that a line takes where there is no terminal to measure. */
const WIDTH = 100;

/**
 * The quotes of one finding: for each its place, the line cut to the width of the screen, and marks under the words. Quotes on
 * one line share a frame where they fit. Marks are counted in columns, so that they stand under wide characters too.
 */
export function* codeFrames(
  spans: readonly Citation[],
  severity: Severity,
  gutter: number,
  sourceOf: (document: string) => Source,
  { words, paint, width }: Screen,
): Iterable<string> {
  const room = Math.max((Number.isFinite(width) ? width : WIDTH) - gutter - 3, 20);
  const bar = paint('cyan', '|');
  const blank = ' '.repeat(gutter);
  for (const [at, piece] of piecesOf(spans, sourceOf, room).entries()) {
    const { spotOf, text } = sourceOf(piece.document);
    const { line, column, inFile } = spotOf(piece.named);
    const where = words.inFile(inFile);
    const name = piece.document === STDIN ? words.standardInput : plain(piece.document);
    const { shown, marks } = clip(text, piece.quotes, room);
    yield `${blank}${paint('cyan', at === 0 ? '-->' : ':::')} ${name}:${line}:${column}${where && ` (${plain(where)})`}\n`;
    yield `${blank} ${bar}\n`;
    yield `${paint('cyan', String(line).padStart(gutter))} ${bar} ${shown}\n`;
    yield `${blank} ${bar} ${paint(COLOURS[severity], marks)}\n`;
  }
}

/** Columns that the line numbers of the quotes take. */
export function gutterOf(spans: readonly Citation[], sourceOf: (document: string) => Source): number {
  return Math.max(1, ...spans.map((span) => String(sourceOf(span.document).spotOf(span).line).length));
}

/** Puts quotes together that stand on one line and close enough to be seen at once. Keeps their order otherwise. */
function piecesOf(spans: readonly Citation[], sourceOf: (document: string) => Source, room: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const span of spans) {
    const { spotOf, text } = sourceOf(span.document);
    const { line } = spotOf(span);
    const at = pieces.findIndex(
      (piece) => piece.document === span.document && piece.line === line && fits(text, [...piece.quotes, span], room),
    );
    const piece = pieces[at];
    if (piece) pieces[at] = { ...piece, quotes: [...piece.quotes, span].sort((a, b) => a.start - b.start) };
    else pieces.push({ document: span.document, line, quotes: [span], named: span });
  }
  return pieces;
}

function fits(text: string, quotes: readonly Citation[], room: number): boolean {
  const start = Math.min(...quotes.map((quote) => quote.start));
  const end = Math.max(...quotes.map((quote) => quote.end));
  // One column for the ellipsis on either side.
  return end - start <= room && widthOf(visible(text.slice(start, end))) <= room - 2;
}
