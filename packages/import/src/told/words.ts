import type { Format } from '../format.js';
import type { Measured } from '../imported.js';

/** What is said of a file that is not read, in one language. */
export interface RefusedWords {
  readonly empty: string;
  readonly binary: string;
  readonly 'unknown-encoding': string;
  readonly otherFormat: (name: string, format: Format) => string;
  readonly encrypted: (format: string) => string;
  readonly damaged: (format: string) => string;
  /** Of how many pages; 0 for what has none. */
  readonly noText: (pages: number) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly tooMuch: (what: string, limit: number) => string;
  readonly tooLong: (seconds: number) => string;
  readonly tooHeavy: (megabytes: number) => string;
  readonly measured: Readonly<Record<Measured, string>>;
  /** Any file of Office. */
  readonly office: string;
  readonly formats: Readonly<Record<Format, string>>;
}
