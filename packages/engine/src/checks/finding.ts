import type { Range } from '../document/range.js';

/** `error`: the figures cannot all be right. `question`: an innocent reading exists. `note`: worth knowing, nothing is wrong. */
export type Severity = 'error' | 'question' | 'note';

/** Words of a document that a finding rests on. `text.slice(start, end) === quote`. */
export interface Citation extends Range {
  /** Name of the document, as given to `read`. */
  readonly document: string;
  readonly quote: string;
}

/** What a check says, before it is numbered for good. */
export interface Draft {
  readonly severity: Severity;
  /** Which of the check's sentences says it; the words stand in `report/messages`. */
  readonly code: string;
  /** What the sentence is filled with: numbers as they should be printed, names as the document writes them. */
  readonly params: Readonly<Record<string, string | number>>;
  /** All sides, the one to be looked at first in front. */
  readonly spans: readonly Citation[];
  /** The sum in signs that need no translation: `14 × 1.2^5 = 34.8 ≠ 15`. Empty where nothing was reckoned. */
  readonly arithmetic: string;
}

/** An opinion for a person: what does not add up, with the words on all sides. */
export interface Finding extends Draft {
  /** Id of the check. */
  readonly check: string;
  /** The same for the same words, wherever they stand and whatever is edited around them. 16 hexadecimal digits. */
  readonly fingerprint: string;
}
