import type { Case, CaseDocument } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { byRegion, isYearly } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isSameStock, isStockOrLevel, type StockWord, stockKeyOf, stockWordOf } from '../../follow-up/stocks.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const documents of byRegion(given)) {
    const levels = documents.filter(isYearly).flatMap(levelsOf);
    for (const same of groupBy(levels, stockKeyOf).values()) {
      for (const after of same.filter((figure) => stockWordOf(figure) !== null)) {
        const before = same.filter((figure) => isYearBefore(figure, after) && isSameStock(figure, after));
        const [first] = before;
        const against = before.every((figure) => goesAgainst(after, figure)) && !isExplained(given, after);
        if (first !== undefined && against) yield draft(after, first);
      }
    }
  }
}

/** What the report says that there is at the end of its year. */
function levelsOf({ entries, frame }: CaseDocument): readonly Figure[] {
  return entries.filter(
    (entry): entry is Figure =>
      entry.amount !== null && entry.years?.to === frame.year && isStockOrLevel(entry as Figure),
  );
}

function isYearBefore({ document: one, years }: Figure, after: Figure): boolean {
  return one !== after.document && years.to === after.years.to - 1;
}

/** 3万 is not written for 2.6万: rounding takes no more than this share of a value. */
const ROUNDED = 0.1;

/** Whether what rose is less than it was, or what fell is more. */
function goesAgainst(after: Figure, before: Figure): boolean {
  return stockWordOf(after) === 'fell' ? isBelow(before, after) : isBelow(after, before);
}

/** 超过 and 突破 leave the value open upwards. */
function isBelow({ amount: less }: Figure, { amount: more }: Figure): boolean {
  const [{ high }, { low }] = [less.interval, more.interval];
  if (!Number.isFinite(high) || !Number.isFinite(low)) return false;
  return Math.min(high, less.value * (1 + ROUNDED)) < Math.max(low, more.value * (1 - ROUNDED));
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

const CODES: Readonly<Record<StockWord, string>> = { rose: 'risen-to-less', fell: 'fallen-to-more', known: 'less' };

function draft(after: Figure, before: Figure): Draft {
  const word = stockWordOf(after) ?? 'known';
  const rate = after.amount.of === 'percent';
  const [now, then] = [after.amount.value, before.amount.value];
  const change = print(rate ? Math.abs(now - then) : Math.abs(1 - now / then) * 100, rate ? after.fact.decimals : 1);
  return {
    severity: word !== 'known' && before.fact.role === 'actual' ? 'error' : 'question',
    code: `${rate ? 'rate-' : ''}${CODES[word]}`,
    params: {
      name: after.fact.indicator,
      year: after.years.to,
      before: signed(before),
      after: signed(after),
      change,
    },
    spans: [cite(after), cite(before)],
    arithmetic: `${signed(after)} ${word === 'fell' ? '>' : '<'} ${signed(before)}`,
  };
}

export const check: Check = {
  id: 'against-its-word',
  group: 'follow-up',
  severity: 'error',
  source: 'checks by hand, no. 36: regression of a cumulative series',
  between: true,
  find,
};
