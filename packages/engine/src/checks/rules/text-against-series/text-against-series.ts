import type { Case } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { meet, over } from '../../../entries/interval.js';
import { byRegion } from '../../../entries/successions.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { areDigitsSwapped } from '../../digits-swapped.js';
import type { Draft, Severity } from '../../finding.js';
import { isContradicted } from '../../follow-up/contradicted.js';
import { isProvisional } from '../../follow-up/provisional.js';
import { valueIn } from '../../follow-up/series.js';
import { type ToldAgain, toldAgain } from '../../follow-up/told-again.js';
import { figureOf } from '../../parts/say.js';
import { powerOfTen } from '../../power-of-ten.js';

/** An estimate that turns out to be off by less than this was a good one. */
const GOOD_ESTIMATE = 0.02;
/** Where so many figures of one indicator differ, and more than agree, the two count different things. */
const FEWEST_OF_ANOTHER = 3;

function* find(given: Case): Generator<Draft> {
  for (const documents of byRegion(given)) {
    const pairs = toldAgain(documents.flatMap(({ entries }) => entries));
    for (const same of groupBy(pairs, ({ told }) => told.subject.key).values()) yield* differencesIn(given, same);
  }
}

function* differencesIn(given: Case, pairs: readonly ToldAgain[]): Generator<Draft> {
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
function codeOf({ told, value }: ToldAgain): string {
  if (areDigitsSwapped(told.amount.value, value.amount.value)) return 'digits-swapped';
  const ratio = over(told.amount.printed, value.amount.printed);
  return ratio !== null && powerOfTen(ratio) !== null ? 'power-of-ten' : 'another-value';
}

/** Null where the difference is what an estimate may be off by. */
function gravity({ told, value }: ToldAgain, code: string): Severity | null {
  if (code !== 'another-value') return 'error';
  const early = [told, value].some(isProvisional);
  const off = Math.abs(told.amount.value / value.amount.value - 1);
  if (early && off < GOOD_ESTIMATE) return null;
  return early || isRestated(told.fact.code, told.fact.indicator) ? 'question' : 'error';
}

function draft({ told, value }: ToldAgain, severity: Severity, code: string): Draft {
  return {
    severity,
    code,
    params: { name: told.fact.indicator, year: told.years.to, told: told.fact.quote, value: valueIn(value, told) },
    spans: [cite(told), cite(value)],
    arithmetic: `${figureOf(told)} ≠ ${valueIn(value, told)}`,
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
