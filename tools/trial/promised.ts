import type { Paper } from './papers.js';

/** A file that was handed in, and the job that the server has named for it. */
export interface HandedIn {
  readonly paper: Paper;
  readonly job: string;
  readonly batch: string;
}

/** Decisions that were sent together and never answered: all of them hold, or none. */
export interface Unanswered {
  readonly decisions: ReadonlyMap<string, string>;
}

/** What the installation has said yes to, by the trial's own list, and what it was asked without an answer. */
export class Promised {
  readonly handedIn: HandedIn[] = [];
  /** Files by the hash of their bytes, answered or not. */
  readonly papers: Map<string, Paper> = new Map();
  /** States of facts by their ids. */
  readonly decided: Map<string, string> = new Map();
  readonly unanswered: Unanswered[] = [];
  /** Files of each batch. */
  readonly batches: Map<string, number> = new Map();
}
