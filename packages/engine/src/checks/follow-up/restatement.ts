import { meet } from '../../entries/interval.js';
import type { Figure } from '../figures.js';
import { isCounterpart } from './counterpart.js';

/** A result that two documents put otherwise. */
export interface Restatement {
  /** As the document before, or the one before in the case, has it. */
  readonly first: Figure;
  readonly second: Figure;
}

/** The first two figures of different documents that cannot be one value; a third that agrees with either changes nothing. */
export function restatementIn(stated: readonly Figure[]): Restatement | null {
  for (const [at, first] of stated.entries()) {
    const second = stated.slice(at + 1).find((other) => isOtherwise(first, other));
    if (second !== undefined) return { first, second };
  }
  return null;
}

function isOtherwise(first: Figure, other: Figure): boolean {
  const agree = meet(first.amount.interval, other.amount.interval);
  return other.document !== first.document && isCounterpart(first, other) && !agree;
}
