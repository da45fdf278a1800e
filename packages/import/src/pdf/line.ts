import type { Run } from './drawing.js';
import { greatest } from './lists.js';

/** Runs on one baseline, from left to right. */
export interface Line {
  /** 1-based. */
  readonly page: number;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** That most of its letters have. */
  readonly size: number;
  readonly bold: boolean;
  /** 1 and 2 for the columns of a page that has two, further numbers for frames around text. */
  readonly zone?: number;
}

/** Letters that stand above the line and are smaller than this part of its size are marks of notes, or powers. */
const SMALL = 0.8;
const RAISED = 0.12;
const SHELF = 6;
const NOTE_MARK = /^[[［【〔(（]?(?:注?[\d,，、\-–]{1,5}|[*＊※]{1,3}|[①-⑳㉑-㉟]|注)[\])）】〕]?$/;
/** Units of length whose square or cube is a unit. */
const LENGTH = /(?:[cdk]?m|米|公里|千米|[×x]10)$/i;
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** A word whose characters are set far apart: 目   录. */
const SPREAD = /^(?:\p{Script=Han} )+\p{Script=Han}$/u;

/** Puts the runs of a page into lines, from top to bottom. */
export function linesOf(runs: readonly Run[], page: number): readonly Line[] {
  const lines: Run[][] = [];
  /** Lines by the stretches of height they reach over, so that a run need not be compared with all of them. */
  const shelves = new Map<number, Run[][]>();
  for (const run of runs.toSorted((a, b) => b.size - a.size)) {
    const middle = run.y - 0.35 * run.size;
    const line = shelves
      .get(Math.floor(middle / SHELF))
      ?.find(([first]) => first!.y - 0.85 * first!.size < middle && middle < first!.y + 0.1 * first!.size);
    if (line !== undefined) {
      line.push(run);
      continue;
    }
    const begun = [run];
    lines.push(begun);
    const bottom = Math.floor((run.y + 0.1 * run.size) / SHELF);
    for (let at = Math.floor((run.y - 0.85 * run.size) / SHELF); at <= bottom; at++) {
      const shelf = shelves.get(at);
      if (shelf === undefined) shelves.set(at, [begun]);
      else shelf.push(begun);
    }
  }
  return lines.map((line) => lineOf(line, page)).toSorted((a, b) => a.y - b.y);
}

/** A line of runs in any order. */
export function lineOf(unsorted: readonly Run[], page: number): Line {
  const runs = unsorted.toSorted((a, b) => a.x - b.x);
  const sizes = new Map<number, number>();
  for (const { size, text } of runs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const [size] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most));
  const base = runs.find((run) => run.size === size)!;
  const heavy = runs.reduce((sum, run) => sum + (run.bold ? run.text.length : 0), 0);
  const all = runs.reduce((sum, run) => sum + run.text.length, 0);
  return {
    page,
    runs: runs.map((run, at) => withPower(run, runs[at - 1], base)),
    x: runs[0]!.x,
    right: greatest(runs.map(({ right }) => right)),
    y: base.y,
    size,
    bold: heavy > all / 2,
  };
}

/** A 2 or 3 above the line behind a length is a power. */
function withPower(run: Run, before: Run | undefined, base: Run): Run {
  if (before === undefined || !isRaised(run, base) || !LENGTH.test(before.text)) return run;
  const power = POWERS[run.text[0]!];
  return power === undefined ? run : { ...run, text: power + run.text.slice(1), y: base.y };
}

function isRaised(run: Run, base: { readonly y: number; readonly size: number }): boolean {
  return run.size < SMALL * base.size && base.y - run.y > RAISED * base.size;
}

/** Whether a run is the mark of a note in this line. */
export function isNoteMark(run: Run, line: Line): boolean {
  return isRaised(run, line) && NOTE_MARK.test(run.text);
}

/** The text of a line without the marks of notes; in a table those stay that no number can be taken for. */
export function textOf(line: Line, inTable = false): string {
  const isJustified = line.runs.filter(({ text, spaced }) => spaced && text.length === 1 && isWide(text)).length > 3;
  let text = '';
  let right = line.x;
  for (const run of line.runs) {
    const isLeftOut = isNoteMark(run, line) && !(inTable && /^[*＊※①-⑳㉑-㉟]/.test(run.text));
    const gap = (run.x - right) / line.size;
    if (!isLeftOut) text += (text !== '' && hasBlank(text, run, gap, isJustified) ? ' ' : '') + run.text;
    right = Math.max(right, run.right);
  }
  return SPREAD.test(text) ? text.replaceAll(' ', '') : text;
}

/** Beside a Chinese character a gap says little: there is one wherever two scripts meet, and all over a line that is justified. */
function hasBlank(text: string, run: Run, gap: number, isJustified: boolean): boolean {
  const [left, right] = [isWide(text.at(-1)!), isWide(run.text[0]!)];
  if (left !== right || (left && isJustified)) return gap > 0.8;
  return left ? gap > 0.8 || (run.spaced && gap > 0.15) : gap > 0.2 || (run.spaced && gap > 0.1);
}

/** Whether a character is as wide as it is high: Chinese characters and their punctuation. */
export function isWide(character: string): boolean {
  return /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014-\u201d\u2026\u3000-\u303f\ud840-\ud8bf\udc00-\udfff]/.test(
    character,
  );
}
