import type { DocumentFrame, Fact, Finding, LeftOut, Locale, Project, Section, Task } from '@outturn/engine';

/** The same words in every language of the interface. */
export type Said = Readonly<Record<Locale, string>>;

/** One text with everything that was read out of it. `quote`s are slices of `text`. */
export interface ViewDocument {
  readonly name: string;
  readonly text: string;
  readonly frame: DocumentFrame;
  readonly sections: readonly Section[];
  /** Sorted by start; two facts may share a range. */
  readonly facts: readonly Fact[];
  /** Sorted by start. */
  readonly leftOut: readonly LeftOut[];
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
}

/** A decision that a finding may stand. */
export interface ViewWaiver {
  readonly reason: string;
  /** The post that decided. */
  readonly by?: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** A finding with its words. */
export interface ViewFinding extends Finding {
  /** Name of the check. */
  readonly title: Said;
  readonly message: Said;
  /** What to do about it; empty where there is nothing to advise. */
  readonly advice: Said;
  /** Null where the finding is open. */
  readonly waived: ViewWaiver | null;
}

/** Everything that the viewer shows. */
export interface ViewData {
  /** In the order in which they are offered; names are unique. */
  readonly documents: readonly ViewDocument[];
  /** Numbered from 1 in this order, on the screen and on paper. */
  readonly findings: readonly ViewFinding[];
  readonly made: {
    /** Of the program that read the documents. */
    readonly version: string;
    /** ISO 8601 day or moment; null where the page is to be the same whenever it is made. */
    readonly at: string | null;
  };
}
