import type { ReadFile } from '../loading.js';
import type { Trouble } from '../trouble.js';

/** How results are written: a beginning, a part for each text as it is read, an end. Nothing of a text is kept for later. */
export interface Format {
  readonly open: () => string;
  readonly document: (file: ReadFile) => Iterable<string>;
  readonly close: (failures: readonly Failure[]) => string;
}

/** A file that could not be read. */
export interface Failure {
  readonly name: string;
  readonly trouble: Trouble;
}
