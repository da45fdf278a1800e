import type { Drawing, Rule, Run } from './drawing.js';
import { type Matrix, transformed } from './matrix.js';
import { ordinary } from './signs.js';

/** A gap that is wider than this part of the size of the letters ends a run. */
const GAP = 0.15;
/** No page is wider or higher than this (ISO 32000-1, annex C), and no letter that is read is larger: what is beyond is broken. */
const LARGEST_PAGE = 14_400;
const LARGEST_LETTER = 1_000;
/** Letters that are drawn twice, to look bold, are no farther from each other. */
const TWICE = 0.3;

type Draft = { -readonly [Key in keyof Run]: Run[Key] };

/** Takes a letter, where its baseline begins in the coordinates of the text, and its width there. */
type Show = (text: string, x: number, y: number, width: number) => void;

/** Puts letters together to runs, for each of the four directions that text can be drawn in. */
export class TextCollector {
  readonly #width: number;
  readonly #height: number;
  readonly #turned: readonly Draft[][] = [[], [], [], []];
  #last: Draft | null = null;
  #lastTurn = 0;
  #blank = false;

  constructor(width: number, height: number) {
    this.#width = Math.min(width, LARGEST_PAGE);
    this.#height = Math.min(height, LARGEST_PAGE);
  }

  /** What takes letters that are drawn in these coordinates. Letters that lean are the mark of water under a page. */
  at(matrix: Matrix, fontSize: number, stretch: number, bold: boolean): { readonly show: Show } {
    const [a, b, c, d] = matrix as [number, number, number, number];
    const forward = fontSize * stretch < 0 ? -1 : 1;
    const angle = Math.atan2(b * forward, a * forward) / (Math.PI / 2);
    const turn = (Math.round(angle) + 4) % 4;
    const size = Math.abs(fontSize) * Math.hypot(c, d);
    if (Math.abs(angle - Math.round(angle)) > 0.02 || !(size > 0 && size < LARGEST_LETTER)) return { show: () => {} };
    const scale = Math.hypot(a, b) * Math.abs(stretch);
    return {
      show: (text, x, y, width) => {
        const [pageX, pageY] = transformed(matrix, x, y);
        if (!(pageX >= 0 && pageX <= this.#width && pageY >= 0 && pageY <= this.#height)) return;
        const [left, base] = this.#turn(pageX, pageY, turn);
        this.#add({ text, x: left, right: left + Math.abs(width) * scale, y: base, size, bold, spaced: false }, turn);
      },
    };
  }

  /** A point of the page after so many quarter turns to the left. */
  #turn(x: number, y: number, turn: number): readonly [number, number] {
    if (turn === 1) return [y, this.#width - x];
    if (turn === 2) return [this.#width - x, this.#height - y];
    return turn === 3 ? [this.#height - y, x] : [x, y];
  }

  #add(letter: Draft, turn: number): void {
    if (/^\s*$/.test(letter.text)) {
      this.#blank = true;
      return;
    }
    letter.spaced = this.#blank;
    this.#blank = false;
    const last = turn === this.#lastTurn ? this.#last : null;
    if (last !== null && isSameLine(last, letter)) {
      const gap = letter.x - last.right;
      if (last.text.endsWith(letter.text) && Math.abs(letter.right - last.right) < TWICE * last.size) return;
      if (!letter.spaced && last.bold === letter.bold && Math.abs(gap) < GAP * last.size) {
        last.text += letter.text;
        last.right = letter.right;
        return;
      }
    }
    this.#turned[turn]!.push(letter);
    this.#last = letter;
    this.#lastTurn = turn;
  }

  /** The text of the direction that most is drawn in, and the rules turned with it. */
  finish(rules: readonly Rule[], pictures: number): Drawing {
    const lengths = this.#turned.map((runs) => runs.reduce((sum, { text }) => sum + text.length, 0));
    const turn = lengths.indexOf(Math.max(...lengths));
    const [width, height] = turn % 2 === 0 ? [this.#width, this.#height] : [this.#height, this.#width];
    const runs = once(this.#turned[turn]!).map((run) => ({ ...run, text: ordinary(run.text) }));
    return { width, height, runs, rules: rules.map((rule) => this.#turnRule(rule, turn)), pictures };
  }

  #turnRule(rule: Rule, turn: number): Rule {
    const [x, y] = this.#turn(rule.x, rule.y, turn);
    const [right, bottom] = this.#turn(rule.right, rule.bottom, turn);
    return { x: Math.min(x, right), right: Math.max(x, right), y: Math.min(y, bottom), bottom: Math.max(y, bottom) };
  }
}

function isSameLine(last: Run, letter: Run): boolean {
  return last.size === letter.size && Math.abs(last.y - letter.y) < 0.1 * last.size;
}

/** The runs without those that are drawn over the same text again. */
function once(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text);
    if (same === undefined) {
      seen.set(run.text, [run]);
      return true;
    }
    const near = TWICE * run.size;
    // Text that is drawn twice is drawn twice at once, more or less.
    if (same.slice(-8).some((one) => Math.abs(one.x - run.x) < near && Math.abs(one.y - run.y) < near)) return false;
    same.push(run);
    return true;
  });
}
