import type { Base, Dated, Figure, Prices } from './target.js';

/** From the weakest to the strongest: 预计, 初步核算, as reported, 最终核实. */
export type Status = 'estimate' | 'preliminary' | 'actual' | 'final';

export interface Observation extends Dated {
  readonly status: Status;
  /** The definition (口径) it was counted in; without it, that of the target. */
  readonly definition?: string;
  readonly prices?: Prices;
  /** Of two with one status the higher counts. */
  readonly revision?: number;
}

/** One step of what cannot be measured. */
export interface Milestone {
  readonly name: string;
  /** The last day; null is the last day of the plan. */
  readonly due: string | null;
  readonly done: string | null;
  /** Whether there is anything to show that it is done. */
  readonly evidence: boolean;
}

/** How figures of another definition are brought to that of the target: `factor` × value + `shift`. */
export interface Conversion {
  readonly from: string;
  readonly factor: number;
  readonly shift: number;
  /** The base as revised to that definition; with it, both definitions are shown side by side. */
  readonly base?: Figure;
  /** The target as restated in it. Without it the number of the plan stands. */
  readonly target?: Figure;
}

/** The indicator that a relative target is held against. */
export interface Series {
  readonly base: Base | null;
  readonly observations: readonly Observation[];
}

/** All that is known of how a target came along. The order does not matter. */
export interface Evidence {
  readonly observations: readonly Observation[];
  readonly other?: Series;
  readonly milestones?: readonly Milestone[];
  readonly conversions?: readonly Conversion[];
}
