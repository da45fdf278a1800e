import type { UnitClass } from '../vocabulary/units.js';
import type { Comparator, Reason } from './fact.js';

/** Positions in these types are units of the squeezed sentence; ranges are half open. */

export type Form = 'plain' | 'ratio' | 'product' | 'range' | 'rank' | 'doubling';

/** A number with its unit, before anything is known of what it measures. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly start: number;
  readonly end: number;
  /** Behind the comparator that follows it (以上, 左右), the same as `end` where none does. */
  readonly after: number;
  readonly form: Form;
  readonly values: readonly number[];
  readonly decimals: number;
  /** As written, blanks and 余/多 left out; bare multipliers (亿) stay. */
  readonly unit: string;
  readonly of: UnitClass;
  /** Comparator inside or behind the number: 2600余万元, 30家以上. */
  readonly comparator: Comparator | null;
  /** Whether the numeral is in Chinese writing. */
  readonly han: boolean;
}

/** How a period stands in its sentence. */
export type MarkKind = 'year' | 'span' | 'horizon' | 'base' | 'date';

/** A year or span of years named in the sentence. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Years, both in. */
  readonly from: number;
  readonly to: number;
  /** Whether the end of the span is meant (2020年底, 期末), not what happened in it. */
  readonly atEnd: boolean;
}

/** A number that counts nothing. */
export interface Noise {
  readonly kind: 'noise';
  readonly start: number;
  readonly end: number;
  readonly reason: Reason;
}

export interface Items {
  readonly quantities: readonly Quantity[];
  readonly marks: readonly Mark[];
  readonly noise: readonly Noise[];
}
