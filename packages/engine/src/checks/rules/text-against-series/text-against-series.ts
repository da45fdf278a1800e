import type { Case } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { meet, over } from '../../../entries/interval.js';
import { byRegion } from '../../../entries/successions.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { areDigitsSwapped } from '../../digits-swapped.js';
import { type Figure, isOutcome } from '../../figures.js';
import type { Draft, Severity } from '../../finding.js';
import { isContradicted } from '../../follow-up/contradicted.js';
import { isCounterpart } from '../../follow-up/counterpart.js';
import { isOfSeries, valueIn } from '../../follow-up/series.js';
import { powerOfTen } from '../../power-of-ten.js';

/** An estimate that turns out to be off by less than this was a good one. */
const GOOD_ESTIMATE = 0.02;
/** Where so many figures of one indicator differ, and more than agree, the two count different things. */
const FEWEST_OF_ANOTHER = 3;

interface Pair {
  readonly told: Figure;
  readonly value: Figure;
}

function* find(given: Case): Generator<Draft> {
  for (const documents of byRegion(given)) {
    const entries = documents.flatMap((document) => document.entries);
    const series = groupBy(entries.filter(isOfSeries), keyOf);
    if (series.size === 0) continue;
    const told = entries.filter(isOutcome).filter(({ fact }) => fact.rule !== 'sheet');
    const pairs = told.flatMap((figure) => pairOf(figure, series.get(keyOf(figure)) ?? []));
    for (const same of groupBy(pairs, (pair) => pair.told.subject.key).values()) yield* differencesIn(given, same);
  }
}

function keyOf({ subject, years }: Figure): string {
  return `${subject.key} ${years.from}-${years.to}`;
}

/** A figure with the value of the series that it has to equal; where several are given, one that it equals. */
function pairOf(told: Figure, values: readonly Figure[]): readonly Pair[] {
  const alike = values.filter((value) => isCounterpart(told, value));
  const value = alike.find((one) => meet(one.amount.interval, told.amount.interval)) ?? alike[0];
  return value === undefined ? [] : [{ told, value }];
}

function* differencesIn(given: Case, pairs: readonly Pair[]): Generator<Draft> {
  const differing = pairs.filter(({ told, value }) => !meet(told.amount.interval, value.amount.interval));
  if (differing.length >= FEWEST_OF_ANOTHER && differing.length * 2 > pairs.length) {
    yield draft(differing[0]!, 'question', 'another-series');
    return;
  }
  for (const pair of differing) {
    if (isContradicted(given, pair.told, pair.value)) continue;
    const code = codeOf(pair);
    const severity = gravity(pair, code);
    if (severity !== null) yield draft(pair, severity, code);
  }
}

/** What may have happened: two digits changed places, a digit too many or too few, or anything else. */
function codeOf({ told, value }: Pair): string {
  if (areDigitsSwapped(told.amount.value, value.amount.value)) return 'digits-swapped';
  const ratio = over(told.amount.printed, value.amount.printed);
  return ratio !== null && powerOfTen(ratio) !== null ? 'power-of-ten' : 'another-value';
}

/** Null where the difference is what an estimate may be off by. */
function gravity({ told, value }: Pair, code: string): Severity | null {
  if (code !== 'another-value') return 'error';
  const early = [told, value].some(
    ({ fact, document }) =>
      fact.role === 'estimate' || /预计|初步|快报/.test(document.text.slice(fact.sentence.start, fact.start)),
  );
  const off = Math.abs(told.amount.value / value.amount.value - 1);
  if (early && off < GOOD_ESTIMATE) return null;
  return early || isRestated(told.fact.code, told.fact.indicator) ? 'question' : 'error';
}

function draft({ told, value }: Pair, severity: Severity, code: string): Draft {
  return {
    severity,
    code,
    params: { name: told.fact.indicator, year: told.years.to, told: told.fact.quote, value: valueIn(value, told) },
    spans: [cite(told), cite(value)],
    arithmetic: `${told.fact.quote.replace(/\s+/g, '')} ≠ ${valueIn(value, told)}`,
  };
}

export const check: Check = {
  id: 'text-against-series',
  group: 'follow-up',
  severity: 'error',
  source: '统计法: 统计机构的数据为准; checks by hand, no. 32 and 37',
  between: true,
  find,
};
