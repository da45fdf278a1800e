import type { CaseDocument } from '../../entries/case.js';
import { meet } from '../../entries/interval.js';
import { areDigitsSwapped } from '../digits-swapped.js';
import type { Figure } from '../figures.js';
import { isCounterpart } from './counterpart.js';
import { type FloatingStart, floatingStarts } from './starts.js';
import { resultKey, type StatedResults } from './stated.js';

/** A start without a year is of another one where it lies farther than this from last year's result. */
const NEAR = 0.1;

/** A start without a year with what last year's document has instead. */
export interface PassedOver {
  readonly start: Figure;
  readonly first: Figure;
}

/** The starts of a yearly report that none of the other documents of its region bears out. */
export function* startsPassedOver(document: CaseDocument, results: StatedResults): Generator<PassedOver> {
  for (const floating of floatingStarts(document)) {
    const first = passedOver(floating, results);
    if (first !== null) yield { start: floating.start, first };
  }
}

/**
 * Last year's result where 由A增加到B cannot have come by it: A is close to it but on its far side from B, or has two of its digits in the
 * other order. Null where some result agrees with A, or lies on the way from an older A to B.
 */
function passedOver({ start, end }: FloatingStart, results: StatedResults): Figure | null {
  const told = (results.get(resultKey(start, start.years.to)) ?? []).filter(
    (figure) => figure.document !== start.document && isCounterpart(figure, start),
  );
  const off = told.every((first) => {
    const swapped = areDigitsSwapped(first.amount.value, start.amount.value);
    const between = (first.amount.value - start.amount.value) * (first.amount.value - end.amount.value) < 0;
    const near = Math.abs(start.amount.value / first.amount.value - 1) <= NEAR;
    return !meet(first.amount.interval, start.amount.interval) && (swapped || (near && !between));
  });
  return off ? (told[0] ?? null) : null;
}
