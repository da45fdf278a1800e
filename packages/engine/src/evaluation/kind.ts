import type { Milestone } from './evidence.js';
import type { Step } from './formulas.js';
import type { Judgement, Latest, Remark, State } from './judgement.js';
import type { Settled } from './settle.js';
import type { Base, Figure, KindId, Target } from './target.js';
import type { Thresholds } from './thresholds.js';

/** What a kind judges by: one target, and the figures that can be held against it. */
export interface Given {
  readonly target: Target;
  readonly settled: Settled;
  /** The indicator that a relative target is held against. */
  readonly other: { readonly base: Base | null; readonly settled: Settled } | null;
  readonly milestones: readonly Milestone[];
  /** The date, in years: see `endOf`. */
  readonly now: number;
  readonly limits: Thresholds;
}

/** A target with its number. */
export interface Numbered extends Given {
  readonly value: Figure;
}

/** What a kind can say before it is put into a word; `completion` is null for what has to be kept, not reached. */
export interface Progress
  extends Pick<
    Judgement,
    'completion' | 'expected' | 'course' | 'latest' | 'pace' | 'forecast' | 'margin' | 'kept' | 'flags'
  > {
  readonly state: 'judged';
  /** Whether what was promised holds now. */
  readonly reached: boolean;
  /** Whether the latest period is the last of the plan. */
  readonly over: boolean;
  readonly steps: readonly Step[];
}

/** An honest no. What is known all the same stands with it. */
export interface Declined {
  readonly state: Exclude<State, 'judged'>;
  readonly reason: Remark;
  readonly latest?: Latest;
  readonly margin?: number | null;
  readonly completion?: number;
  readonly flags?: readonly Remark[];
  readonly steps?: readonly Step[];
}

export type Outcome = Progress | Declined;

/** One of the twelve kinds of target. */
export interface Kind {
  /** In kebab case; the name of its folder. */
  readonly id: KindId;
  /** K1 to K12. */
  readonly code: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** Whether its numbers are counted, not measured, so that no digit was rounded away. */
  readonly counted?: true;
  /** Never throws; declines where it cannot judge. `kindOf` finds the kind that an assigned target turns out to be of. */
  readonly measure: (given: Given, kindOf: (id: KindId) => Kind) => Outcome;
}

export function declined(
  state: Declined['state'],
  code: string,
  params: Remark['params'] = {},
  known: Pick<Declined, 'latest' | 'margin' | 'completion' | 'flags' | 'steps'> = {},
): Declined {
  return { state, reason: { code, params }, ...known };
}

/** Runs only where the target has a number. */
export function withValue(measure: (given: Numbered) => Outcome): (given: Given) => Outcome {
  return (given) => {
    const { value } = given.target;
    return value === null ? declined('qualitative', 'no-number') : measure({ ...given, value });
  };
}
