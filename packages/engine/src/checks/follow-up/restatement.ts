import type { CaseDocument } from '../../entries/case.js';
import { meet } from '../../entries/interval.js';
import type { Figure } from '../figures.js';
import { isCounterpart } from './counterpart.js';

/** A result that two documents put otherwise. */
export interface Restatement {
  /** As the document before, or the one before in the case, has it. */
  readonly first: Figure;
  readonly second: Figure;
}

/** A name with more figures of one year is that of many things. */
const MOST = 100;

/**
 * The first two figures of different documents that cannot be one value; a third document that agrees with either changes nothing. Where one of
 * the two has the figure of the other as well, its name stands for two things (the wages of townspeople and of farmers), and both are told.
 */
export function restatementIn(stated: readonly Figure[]): Restatement | null {
  if (stated.length > MOST) return null;
  for (const [at, first] of stated.entries()) {
    const second = stated
      .slice(at + 1)
      .find((other) => isOtherwise(first, other) && !tells(other.document, first) && !tells(first.document, other));
    if (second !== undefined) return { first, second };
  }
  return null;

  function tells(document: CaseDocument, figure: Figure): boolean {
    return stated.some((other) => other.document === document && isCounterpart(figure, other) && agree(figure, other));
  }
}

function isOtherwise(first: Figure, other: Figure): boolean {
  return other.document !== first.document && isCounterpart(first, other) && !agree(first, other);
}

function agree(one: Figure, other: Figure): boolean {
  return meet(one.amount.interval, other.amount.interval);
}
