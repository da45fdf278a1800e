import type { Case } from '../../../entries/case.js';
import { isYearly } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { areDigitsSwapped } from '../../digits-swapped.js';
import { type Figure, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { type YearAfter, yearAgainst } from '../../follow-up/course-after.js';
import { startsPassedOver } from '../../follow-up/passed-over.js';
import { isProvisional } from '../../follow-up/provisional.js';
import { type Restatement, restatementIn } from '../../follow-up/restatement.js';
import { regionsOf } from '../../follow-up/stated.js';
import { toldOtherwiseAbove } from '../../follow-up/told-above.js';
import { print } from '../../print.js';

/** What was only estimated is usually corrected by no more than this share. */
const USUAL = 0.05;

function* find(given: Case): Generator<Draft> {
  for (const { above, own } of toldOtherwiseAbove(given)) yield draft(above, own, codeOf(above, own));
  for (const { documents, results } of regionsOf(given)) {
    for (const stated of results.values()) {
      const restated = restatementIn(stated);
      if (restated !== null) yield judged(given, restated);
    }
    for (const document of documents.filter(isYearly)) {
      for (const { first, start } of startsPassedOver(document, results))
        yield draft(first, start, areSwapped(first, start) ? 'start-swapped' : 'start-differs');
    }
  }
}

function judged(given: Case, { first, second }: Restatement): Draft {
  const after = first.fact.measure === 'level' ? yearAgainst(given, first, second) : null;
  if (after !== null) return againstGrowth(first, second, after);
  const later = first.document.frame.year !== second.document.frame.year;
  const revised = isProvisional(first) && !isProvisional(second) && later;
  const usual = revised && Math.abs(second.amount.value / first.amount.value - 1) <= USUAL;
  const found = draft(first, second, codeOf(first, second, revised));
  return usual ? { ...found, severity: 'note' } : found;
}

/** Next year's level and growth start from the first figure and cannot start from the second. */
function againstGrowth(first: Figure, second: Figure, { level, rate }: YearAfter): Draft {
  const [from, to] = [second, level].map(({ amount }) => amount.value / second.amount.size) as [number, number];
  const growth = print(rate.amount.value);
  const found = draft(first, second, 'against-growth');
  return {
    ...found,
    severity: 'error',
    params: { ...found.params, rate: growth, level: level.fact.quote },
    spans: [...found.spans, cite(level), cite(rate)],
    arithmetic: `${print(to)} / ${print(from)} − 1 = ${print((to / from - 1) * 100, 1)}% ≠ ${growth}%`,
  };
}

/** Of two documents of one time neither revises the other. */
function codeOf(first: Figure, second: Figure, revised = false): string {
  if (first.fact.measure !== 'level') return 'two-rates';
  if (areSwapped(first, second)) return 'digits-swapped';
  return revised ? 'revised' : 'two-values';
}

function areSwapped({ amount: one }: Figure, { amount: other }: Figure): boolean {
  return areDigitsSwapped(one.value, other.value);
}

function draft(first: Figure, second: Figure, code: string): Draft {
  return {
    severity: 'question',
    code,
    params: {
      name: second.fact.indicator,
      year: second.years.to,
      first: signed(first),
      second: signed(second),
      document: first.document.name,
    },
    spans: [cite(second), cite(first)],
    arithmetic: `${signed(second)} ≠ ${signed(first)}`,
  };
}

export const check: Check = {
  id: 'result-restated',
  group: 'follow-up',
  severity: 'error',
  source: '统计法实施条例第二十六条: 已公布的数据更正须注明; checks by hand, no. 37',
  between: true,
  find,
};
