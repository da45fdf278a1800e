import type { Range } from '../document/range.js';
import type { Squeezed } from '../document/squeeze.js';
import type { Clause, Part } from './clause.js';
import type { Fact, LeftOut } from './fact.js';
import type { Items, Mark } from './item.js';

/** Where the reader puts what it finds. */
export interface Sink {
  /** `clause` is null for a figure of a table: it has no words around it. */
  fact(fact: Fact, clause: Clause | null): void;
  leftOut(start: number, end: number, reason: LeftOut['reason']): void;
}

/** A sentence on its way to facts. */
export interface Sentence {
  /** The whole text. */
  readonly source: string;
  readonly document: string;
  readonly range: Range;
  readonly section: readonly string[];
  readonly squeezed: Squeezed;
  readonly items: Items;
  readonly part: Part;
  /** The period that holds where the sentence names none. */
  readonly mark: Mark | null;
  /** Number in its paragraph. */
  readonly index: number;
}
