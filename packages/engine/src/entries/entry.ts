import type { Span } from '../document/document.js';
import type { Fact } from '../facts/fact.js';
import type { Amount } from './amount.js';
import type { CaseDocument } from './case.js';
import type { Subject } from './subject.js';

/** A fact filed: which document, indicator and years it belongs to, and what its number may stand for. */
export interface Entry {
  readonly fact: Fact;
  readonly document: CaseDocument;
  readonly subject: Subject;
  /** Null for ratios and products. */
  readonly amount: Amount | null;
  /** Both ends in; a single year has both the same. Null where the text gives none. */
  readonly years: Span | null;
}
