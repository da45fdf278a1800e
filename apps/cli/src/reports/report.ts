import type { Finding, Waived, Waiver } from '@outturn/engine';
import type { Failure } from '../formats/format.js';
import type { ReadFile } from '../loading.js';

/** What was found in the documents of one case, ready to be written. */
export interface Report {
  /** In the order of the command line. */
  readonly files: readonly ReadFile[];
  /** Ids of the checks that ran. */
  readonly checks: readonly string[];
  /** Findings that are shown and count. */
  readonly open: readonly Finding[];
  /** Of the severities that are shown. */
  readonly waived: readonly Waived[];
  /** How many open findings are not shown for their low severity. */
  readonly hidden: number;
  readonly expired: readonly Waiver[];
  readonly unused: readonly Waiver[];
  /** Where the waivers stand; null where there are none. */
  readonly waivers: WaiverFile | null;
  readonly failures: readonly Failure[];
}

/** A file of waivers that was accepted. */
export interface WaiverFile {
  readonly name: string;
  readonly waivers: readonly Waiver[];
  /** 1-based line on which a waiver begins. */
  readonly lineOf: (waiver: Waiver) => number;
}
