import type { Case } from '../../../entries/case.js';
import { meet } from '../../../entries/interval.js';
import { byRegion, isYearly } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { areDigitsSwapped } from '../../digits-swapped.js';
import { type Figure, signed } from '../../figures.js';
import type { Citation, Draft } from '../../finding.js';
import { isCounterpart } from '../../follow-up/counterpart.js';
import { leadsTo, yearsAfter } from '../../follow-up/course-after.js';
import { passedOver } from '../../follow-up/passed-over.js';
import { floatingStarts } from '../../follow-up/starts.js';
import { statedResults } from '../../follow-up/stated.js';
import { type ToldAbove, toldOtherwiseAbove } from '../../follow-up/told-above.js';
import { print } from '../../print.js';

/** What was only estimated is usually corrected by no more than this share. */
const USUAL = 0.05;

function* find(given: Case): Generator<Draft> {
  yield* toldOtherwiseAbove(given).map(aboveDraft);
  for (const [at, region] of statedResults(given).entries()) {
    for (const stated of region.values()) {
      const restated = restatementIn(stated);
      if (restated !== null) yield draft(given, restated);
    }
    for (const document of byRegion(given)[at]!.filter(isYearly)) {
      for (const floating of floatingStarts(document)) {
        const first = passedOver(floating, region);
        if (first !== null) yield floatingDraft(first, floating.start);
      }
    }
  }
}

/** Neither level is the earlier one, so nothing is revised. */
function aboveDraft({ above, own }: ToldAbove): Draft {
  return {
    severity: 'question',
    code: codeOf(above, own, false),
    params: {
      name: own.fact.indicator,
      year: own.years.from,
      first: signed(above),
      second: signed(own),
      document: above.document.name,
    },
    spans: [cite(own), cite(above)],
    arithmetic: `${signed(own)} ≠ ${signed(above)}`,
  };
}

function floatingDraft(first: Figure, start: Figure): Draft {
  const swapped = areDigitsSwapped(first.amount.value, start.amount.value);
  return {
    severity: 'question',
    code: swapped ? 'start-swapped' : 'start-differs',
    params: {
      name: start.fact.indicator,
      year: first.years.to,
      first: signed(first),
      second: signed(start),
      document: first.document.name,
    },
    spans: [cite(start), cite(first)],
    arithmetic: `${signed(start)} ≠ ${signed(first)}`,
  };
}

interface Restated {
  /** As the document before, or the one before in the case, has it. */
  readonly first: Figure;
  readonly second: Figure;
}

/** The first two figures of different documents that cannot be one value; a third that agrees with either changes nothing. */
function restatementIn(stated: readonly Figure[]): Restated | null {
  for (const [at, first] of stated.entries()) {
    const second = stated
      .slice(at + 1)
      .find((other) => other.document !== first.document && isCounterpart(first, other) && !agree(first, other));
    if (second !== undefined) return { first, second };
  }
  return null;
}

function agree({ amount: one }: Figure, { amount: other }: Figure): boolean {
  return meet(one.interval, other.interval);
}

function draft(given: Case, { first, second }: Restated): Draft {
  const { name, frame } = first.document;
  const course = courseAfter(given, first, second);
  const params = {
    name: second.fact.indicator,
    year: first.years.from,
    first: signed(first),
    second: signed(second),
    document: name,
  };
  if (course !== null) {
    return {
      severity: 'error',
      code: 'against-growth',
      params: { ...params, ...course.params },
      spans: [cite(second), cite(first), ...course.spans],
      arithmetic: course.arithmetic,
    };
  }
  const revised = isEstimate(first) && !isEstimate(second) && frame.year !== second.document.frame.year;
  const usual = revised && Math.abs(second.amount.value / first.amount.value - 1) <= USUAL;
  return {
    severity: usual ? 'note' : 'question',
    code: codeOf(first, second, revised),
    params,
    spans: [cite(second), cite(first)],
    arithmetic: `${signed(second)} ≠ ${signed(first)}`,
  };
}

function codeOf(first: Figure, second: Figure, revised: boolean): string {
  if (first.fact.measure !== 'level') return 'two-rates';
  if (areDigitsSwapped(first.amount.value, second.amount.value)) return 'digits-swapped';
  return revised ? 'revised' : 'two-values';
}

/** Whether the document said at the time that the figure was not final. */
function isEstimate({ fact, document }: Figure): boolean {
  return fact.role === 'estimate' || /预计|初步|快报/.test(document.text.slice(fact.sentence.start, fact.start));
}

interface Course {
  readonly params: Draft['params'];
  readonly spans: readonly Citation[];
  readonly arithmetic: string;
}

/** The level of the year after with its growth, where they start from the first figure and cannot start from the second. */
function courseAfter(given: Case, first: Figure, second: Figure): Course | null {
  if (first.fact.measure !== 'level') return null;
  const year = yearsAfter(given, first).find((after) => leadsTo(first, after) && !leadsTo(second, after));
  if (year === undefined) return null;
  const { level, rate } = year;
  const [from, to] = [second.amount.value / second.amount.size, level.amount.value / second.amount.size];
  const growth = print(rate.amount.value);
  return {
    params: { rate: growth, level: level.fact.quote },
    spans: [cite(level), cite(rate)],
    arithmetic: `${print(to)} / ${print(from)} − 1 = ${print((to / from - 1) * 100, 1)}% ≠ ${growth}%`,
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
