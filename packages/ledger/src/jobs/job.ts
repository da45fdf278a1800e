import type { Refusal } from '../chain/write.js';
import type { About } from '../documents/about.js';
import type { ImportResult } from '../documents/put-document.js';

/** How the import of a file ended. */
export type JobResult =
  | ImportResult
  /** The file, or what was said of it, cannot be taken: it would be the same the next time. */
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  /** No worker came to an end with it. */
  | { readonly outcome: 'failed' }
  | { readonly outcome: 'cancelled' };

export const JOB_STATES = ['waiting', 'active', 'done', 'refused', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A file that was handed in to be imported. */
export interface ImportJob {
  readonly id: string;
  readonly batch: string;
  readonly name: string;
  readonly about: About;
  readonly account: string | null;
  readonly state: JobState;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly endedAt: string | null;
  /** Null while it waits or is worked on. */
  readonly result: JobResult | null;
}

/** Files that were handed in together, counted by how far they are. */
export interface Batch {
  readonly id: string;
  readonly files: number;
  readonly states: Readonly<Record<JobState, number>>;
}
