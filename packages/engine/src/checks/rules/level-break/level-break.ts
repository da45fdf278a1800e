import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isOfAccounts } from '../../follow-up/accounts.js';
import { isCounterpart } from '../../follow-up/counterpart.js';
import { regionsOf, resultKey, type StatedResults } from '../../follow-up/stated.js';
import { print } from '../../print.js';

/** A level of the accounts does not lose a quarter */
const FALL = 0.75;
/** or gain four fifths in a year without a word. */
const RISE = 1.8;

function* find(given: Case): Generator<Draft> {
  for (const { results } of regionsOf(given)) yield* breaksIn(given, results);
}

function* breaksIn(given: Case, stated: StatedResults): Generator<Draft> {
  for (const figures of stated.values()) {
    const [first] = figures;
    if (first === undefined || !isOfAccounts(first)) continue;
    const next = stated.get(resultKey(first, first.years.to + 1)) ?? [];
    const pairs = figures.flatMap((before) =>
      next
        .filter((after) => after.document !== before.document && isCounterpart(before, after))
        .map((after) => ({ before, after })),
    );
    const [pair] = pairs;
    if (pair !== undefined && pairs.every(isBreak) && !saysGrowth(given, pair.after)) yield draft(pair);
  }
}

interface Pair {
  readonly before: Figure;
  readonly after: Figure;
}

function isBreak({ before, after }: Pair): boolean {
  if (before.fact.comparator !== '=' || after.fact.comparator !== '=') return false;
  const ratio = after.amount.value / before.amount.value;
  return ratio < FALL || ratio > RISE;
}

/** A text that gives the change knows of it. */
function saysGrowth({ bySubject }: Case, { subject, years }: Figure): boolean {
  return (bySubject.get(subject.key) ?? []).some(
    ({ fact, years: of }) =>
      (fact.measure === 'growth' || fact.measure === 'delta') && fact.role !== 'target' && of?.to === years.to,
  );
}

function draft({ before, after }: Pair): Draft {
  const change = print((after.amount.value / before.amount.value - 1) * 100, 0);
  return {
    severity: 'question',
    code: after.amount.value < before.amount.value ? 'falls' : 'rises',
    params: {
      name: after.fact.indicator,
      year: after.years.to,
      before: signed(before),
      after: signed(after),
      change: change.replace('-', ''),
    },
    spans: [cite(after), cite(before)],
    arithmetic: `${signed(after)} / ${signed(before)} − 1 = ${change}%`,
  };
}

export const check: Check = {
  id: 'level-break',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 31 and 35: break of definition, jump',
  between: true,
  find,
};
