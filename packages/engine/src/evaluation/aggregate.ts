import type { Judgement, State, Word } from './judgement.js';

/** What a target is counted under: its word, or why it has none. */
export type Class = Word | Exclude<State, 'judged'>;

export interface Counted {
  readonly judgement: Judgement;
  readonly binding: boolean;
}

export interface ClassCount {
  readonly class: Class;
  readonly count: number;
  /** Per cent of all, rounded to one decimal. */
  readonly share: number;
}

export interface Tally {
  readonly total: number;
  /** Those that occur, from the best to those without a word. */
  readonly classes: readonly ClassCount[];
  /** What the rounded shares add up to: a table that prints 99.9 or 100.1 says that it is the rounding. */
  readonly sumOfShares: number;
}

/** Binding and expected targets apart and together. There is no score over all: a failed floor is not made good by a doubled output. */
export interface Summary {
  readonly all: Tally;
  readonly binding: Tally;
  readonly expected: Tally;
}

const CLASSES: readonly Class[] = [
  'met',
  'early',
  'ahead',
  'on-schedule',
  'slightly-late',
  'late',
  'missed',
  'not-comparable',
  'not-issued',
  'not-due',
  'no-data',
  'qualitative',
];

export function summarise(targets: readonly Counted[]): Summary {
  return {
    all: tallyOf(targets),
    binding: tallyOf(targets.filter(({ binding }) => binding)),
    expected: tallyOf(targets.filter(({ binding }) => !binding)),
  };
}

function tallyOf(targets: readonly Counted[]): Tally {
  const total = targets.length;
  const classes = CLASSES.flatMap((name) => {
    const count = targets.filter(({ judgement }) => classOf(judgement) === name).length;
    return count === 0 ? [] : [{ class: name, count, share: shareOf(count, total, 1) }];
  });
  return { total, classes, sumOfShares: rounded(sumOf(classes.map(({ share }) => share)), 1) };
}

export function classOf({ state, word }: Judgement): Class {
  return state === 'judged' ? word! : state;
}

/** Per cent, rounded plainly: no share is bent so that all of them add up to 100. */
export function shareOf(count: number, total: number, decimals: number): number {
  return total === 0 ? 0 : rounded((count / total) * 100, decimals);
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export interface Weighted {
  readonly name: string;
  readonly completion: number | null;
  /** As it is printed beside the result; null where none was set. */
  readonly weight: number | null;
}

export interface WeightedMean {
  readonly mean: number;
  /** What went in: the weight, and the completion, at most 1. */
  readonly parts: readonly { readonly name: string; readonly weight: number; readonly completion: number }[];
  /** Without a completion: not issued, not comparable, kept and not reached. They weigh nothing. */
  readonly leftOut: readonly string[];
}

/** Null unless every target has its printed weight: a mean without weights is a score that nobody has agreed to. */
export function weightedMean(targets: readonly Weighted[]): WeightedMean | null {
  if (targets.some(({ weight }) => weight === null || !(weight >= 0))) return null;
  const parts = targets.flatMap(({ name, weight, completion }) =>
    completion === null ? [] : [{ name, weight: weight!, completion: Math.min(completion, 1) }],
  );
  const whole = sumOf(parts.map(({ weight }) => weight));
  if (whole === 0) return null;
  const mean = sumOf(parts.map(({ weight, completion }) => weight * completion)) / whole;
  const leftOut = targets.filter(({ completion }) => completion === null).map(({ name }) => name);
  return { mean, parts, leftOut };
}
