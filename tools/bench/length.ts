import { medianSeconds } from './measure.js';
import { readAll } from './reader.js';

export interface LengthRow {
  readonly bytes: number;
  /** MB/s. */
  readonly speed: number;
}

/**
 * Speed by the length of a text: the same long text, cut into pieces of each length, so that every row reads the same
 * words and only the length differs.
 */
export function speedByLength(text: string, lengths: readonly number[], rounds: number): LengthRow[] {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const operations = Object.fromEntries(
    lengths.map((bytes) => {
      const pieces = piecesOf(text, bytes);
      return [String(bytes), () => readAll(pieces)];
    }),
  );
  const seconds = medianSeconds(rounds, operations);
  return lengths.map((bytes) => ({ bytes, speed: megabytes / seconds[String(bytes)] }));
}

/** The dearest megabyte over the cheapest: 1 is flat. */
export function flatness(rows: readonly LengthRow[]): number {
  const speeds = rows.map((row) => row.speed);
  return Math.max(...speeds) / Math.min(...speeds);
}

/** Pieces of about so many bytes, cut between lines. */
function piecesOf(text: string, bytes: number): string[] {
  const pieces: string[] = [];
  const units = Math.ceil((text.length * bytes) / Buffer.byteLength(text));
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', Math.min(start + units, text.length) - 1);
    const end = newline === -1 ? text.length : newline + 1;
    pieces.push(Buffer.from(text.slice(start, end)).toString());
    start = end;
  }
  return pieces;
}
