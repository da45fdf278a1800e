import type { Clause } from './clause.js';
import type { Measure, Reason } from './fact.js';
import type { Subject } from './subjects.js';

/** What a family of rules made of a clause; the reader adds period, role and scope. */
export interface Draft {
  readonly measure: Measure;
  /** One for each value, or one for all, or several for one value. */
  readonly subjects: readonly Subject[];
  /** Whether the value is a fall: its sign is turned. */
  readonly falls?: boolean;
  readonly optional?: boolean;
  /** The year of the level before a change (由A提高到B, 上年为A), empty where the text settles none; absent for any other. */
  readonly before?: string;
  /** What the value is compared with or dated by, where the family knows better than the periods named in the clause. */
  readonly base?: string;
  /** How many units of `behind` belong to the indicator: later clauses start after them. */
  readonly claimed?: number;
}

/** A figure that the family knows to be no fact. */
export interface Refusal {
  readonly refused: Reason;
}

/** One way in which texts state figures. */
export interface Rule {
  readonly id: string;
  /** Families are tried from the lowest to the highest; the first that answers reads the clause. */
  readonly order: number;
  readonly read: (clause: Clause) => Draft | Refusal | null;
}
