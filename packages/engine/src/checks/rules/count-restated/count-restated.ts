import type { Case } from '../../../entries/case.js';
import { isYearly, successionsOf } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type LivelihoodItems, livelihoodItemsIn } from '../../follow-up/livelihood-items.js';

function* find(given: Case): Generator<Draft> {
  for (const { year, before, after } of successionsOf(given)) {
    const promised = before
      .filter(isYearly)
      .flatMap(livelihoodItemsIn)
      .filter(({ mode }) => mode === 'plan');
    if (promised.length === 0) continue;
    const done = after.flatMap(livelihoodItemsIn).filter(({ mode }) => mode !== 'plan');
    const [promise, first] = [promised[0]!, done[0]];
    if (first === undefined || promised.some((one) => done.some((other) => agree(one, other)))) continue;
    yield draft(first, promise, year);
  }
}

/** One count that agrees is enough: a list is also told in parts. */
function agree(one: LivelihoodItems, other: LivelihoodItems): boolean {
  return one.count === other.count && (one.kinds === null || other.kinds === null || one.kinds === other.kinds);
}

function draft(done: LivelihoodItems, promise: LivelihoodItems, year: number): Draft {
  const [one, other] = [done, promise].map(({ document, start, end }) => citeRange(document, start, end));
  return {
    severity: 'question',
    code: 'another-count',
    params: { year, promised: other!.quote, done: one!.quote },
    spans: [one!, other!],
    arithmetic: `${totalOf(done)} ≠ ${totalOf(promise)}`,
  };
}

function totalOf({ count, kinds }: LivelihoodItems): string {
  return kinds === null ? `${count}` : `${kinds}/${count}`;
}

export const check: Check = {
  id: 'count-restated',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 10 and 38: the count of a list; 民生实事项目人大代表票决制: 年初票决、年终逐项评议',
  between: true,
  find,
};
