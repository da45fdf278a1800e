import type { CheckGroup, Severity } from '@outturn/engine';
import type { WaiverProblem } from '../waivers/problem.js';

/** What stands under the findings of a case. */
export interface CheckSums {
  /** Open findings, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly documents: number;
  readonly checks: number;
  readonly waived: number;
  /** Open findings of a lower severity than was asked for. */
  readonly hidden: number;
  readonly failed: number;
}

/** The words of `outturn check` in one language. */
export interface CheckMessages {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly groups: Readonly<Record<CheckGroup, string>>;
  /** What stands before the advice. */
  readonly help: string;
  readonly fingerprint: string;
  readonly sums: (sums: CheckSums) => string;

  readonly usage: {
    readonly unknownCheck: (option: string, id: string, similar: string) => string;
    readonly noChecks: string;
    readonly oneFile: (option: string) => string;
    readonly page: string;
    readonly pageHint: string;
    readonly seeList: string;
  };

  readonly waiver: {
    readonly refused: (problems: number) => string;
    readonly problem: (problem: WaiverProblem) => string;
    readonly expired: (until: string) => string;
    readonly unused: string;
  };
}
