import type { Trouble } from '../intake.js';

/** Every word of the page in one language. */
export interface Messages {
  readonly language: string;
  readonly otherLanguage: string;
  readonly title: string;
  readonly lead: string;
  /** That nothing leaves the machine. */
  readonly privacy: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly name: (number: number) => string;
  readonly choose: string;
  readonly drop: string;
  readonly together: string;
  readonly characters: (count: number) => string;
  readonly damaged: (count: number) => string;
  readonly remove: (name: string) => string;
  readonly start: string;
  readonly sample: string;
  readonly nothingYet: string;
  readonly working: string;
  readonly back: string;
  readonly trouble: (trouble: Trouble) => string;
  readonly failed: (message: string) => string;
}
