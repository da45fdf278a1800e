import type { Run } from './drawing.js';
import { isWide, type Line } from './line.js';

/** The gap between two columns of a table is wider than this many letters. */
const GAP = 0.9;

/** A part of a line: the runs between two gaps. */
export interface Part {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
}

/** The parts of a line between gaps that are wider than so many letters. */
export function partsOf(line: Line, gap: number): readonly Part[] {
  const parts: { runs: Run[]; x: number; right: number }[] = [];
  for (const run of line.runs) {
    const last = parts.at(-1);
    if (last === undefined || run.x - last.right > gap * line.size) {
      parts.push({ runs: [run], x: run.x, right: run.right });
    } else {
      last.runs.push(run);
      last.right = Math.max(last.right, run.right);
    }
  }
  return parts;
}

/** The texts of a line between gaps; a word whose characters are set far apart (指   标) is one. */
export function wordsOf(line: Line): readonly Part[] {
  const words: Part[] = [];
  for (const part of partsOf(line, GAP)) {
    const last = words.at(-1);
    if (last !== undefined && isSpread(last, part, line.size)) {
      words[words.length - 1] = { runs: [...last.runs, ...part.runs], x: last.x, right: part.right };
    } else words.push(part);
  }
  return words;
}

function isSpread(left: Part, right: Part, size: number): boolean {
  const isOne = ({ runs }: Part) => runs.length === 1 && runs[0]!.text.length === 1 && isWide(runs[0]!.text);
  return isOne(right) && isOne({ ...left, runs: left.runs.slice(-1) }) && right.x - left.right < 4.5 * size;
}
