import type { Case, CaseDocument } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { byRegion, isYearly } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isSameStock, stockKeyOf, stockWordOf } from '../../follow-up/stocks.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const documents of byRegion(given)) {
    const stocks = documents.filter(isYearly).flatMap(stocksOf);
    for (const same of groupBy(stocks, stockKeyOf).values()) {
      for (const after of same) {
        const before = same.filter((figure) => isYearBefore(figure, after) && isSameStock(figure, after));
        const [nearest] = before.toSorted((one, other) => one.amount.value - other.amount.value);
        if (nearest !== undefined && fallsBelow(after, nearest) && !isExplained(given, after))
          yield draft(after, nearest);
      }
    }
  }
}

/** What the report says that there is at the end of its year. */
function stocksOf({ entries, frame }: CaseDocument): readonly Figure[] {
  return entries.filter(
    (entry): entry is Figure =>
      entry.amount !== null && entry.years?.to === frame.year && stockWordOf(entry as Figure) !== null,
  );
}

function isYearBefore({ document: one, years }: Figure, after: Figure): boolean {
  return one !== after.document && years.to === after.years.to - 1;
}

/** 3万 is not written for 2.6万: rounding takes no more than this share of a value. */
const ROUNDED = 0.1;

/** 超过 and 突破 leave the value open upwards. */
function fallsBelow({ amount: after }: Figure, { amount: before }: Figure): boolean {
  const [{ high }, { low }] = [after.interval, before.interval];
  if (!Number.isFinite(high) || !Number.isFinite(low)) return false;
  return Math.min(high, after.value * (1 + ROUNDED)) < Math.max(low, before.value * (1 - ROUNDED));
}

/** A text that gives the change of the year knows of it. */
function isExplained({ bySubject }: Case, { subject, years, document }: Figure): boolean {
  return (bySubject.get(subject.key) ?? []).some(
    ({ fact, years: of, document: its, amount }) =>
      its === document &&
      (fact.measure === 'growth' || fact.measure === 'delta') &&
      fact.role !== 'target' &&
      ((of?.from === years.to && of.to === years.to) || (amount !== null && amount.value < 0)),
  );
}

function draft(after: Figure, before: Figure): Draft {
  const change = print((1 - after.amount.value / before.amount.value) * 100, 1);
  const said = stockWordOf(after) === 'said';
  return {
    severity: said && before.fact.role === 'actual' ? 'error' : 'question',
    code: said ? 'risen-to-less' : 'less',
    params: {
      name: after.fact.indicator,
      year: after.years.to,
      before: signed(before),
      after: signed(after),
      change,
    },
    spans: [cite(after), cite(before)],
    arithmetic: `${signed(after)} < ${signed(before)}`,
  };
}

export const check: Check = {
  id: 'stock-falls',
  group: 'follow-up',
  severity: 'error',
  source: 'checks by hand, no. 36: regression of a cumulative series',
  between: true,
  find,
};
