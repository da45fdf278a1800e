import type { Span } from '../document/document.js';
import type { Interval } from '../entries/interval.js';
import { isWithin, nearerEnd } from './bar.js';
import { endOf, isWholeYear } from './calendar.js';
import { weakest } from './chain.js';
import type { Observation } from './evidence.js';
import { type Step, step } from './formulas.js';
import type { Forecast, Kept, Remark } from './judgement.js';
import type { Given, Progress } from './kind.js';
import type { YearMeasure } from './target.js';

/** What is left out where a kind has nothing to say. */
export const NOTHING: Omit<Progress, 'reached' | 'over'> = {
  state: 'judged',
  completion: null,
  expected: null,
  course: null,
  latest: null,
  pace: null,
  forecast: null,
  margin: null,
  kept: [],
  flags: [],
  steps: [],
};

/** How far a value is inside its bar; negative outside. */
export function marginIn(bar: Interval, actual: number): Step {
  const limit = nearerEnd(actual, bar);
  return step(limit === bar.low ? 'margin-above' : 'margin-below', { actual, limit });
}

/** A value of a period beside what was allowed. */
export function keptIn(bar: Interval, period: string, value: number): Kept {
  const closed = (end: number) => (Number.isFinite(end) ? end : null);
  return { period, value, least: closed(bar.low), most: closed(bar.high), margin: marginIn(bar, value).result };
}

/** Inside and staying there at the pace so far; inside but on the way out; outside. */
export function outlookOf(inside: boolean, staying: boolean): Forecast {
  if (!inside) return 'unlikely';
  return staying ? 'likely' : 'effort';
}

/** The share of time on the date is not the one by which an older figure is judged. */
export function lateFigures({ target, now }: Given, at: number): Remark[] {
  return at < Math.min(now, target.span.to) ? [{ code: 'figures-older-than-date', params: {} }] : [];
}

/** One period with the values that were allowed in it. */
export interface Round {
  readonly observation: Observation;
  readonly bar: Interval;
}

/** Figures of whole years of the plan, of one measure. */
export function yearsOf(
  observations: readonly Observation[],
  span: Span,
  wanted: YearMeasure = 'level',
): Observation[] {
  return observations.filter(({ period, measure = 'level' }) => {
    return measure === wanted && isWholeYear(period) && endOf(period) >= span.from && endOf(period) <= span.to;
  });
}

/** Years without a figure before the last one that has one. */
export function missedYears(
  { target }: Given,
  rounds: readonly Round[],
  set: readonly { readonly period: string }[] = yearsIn(target.span),
): Remark[] {
  const known = rounds.map(({ observation }) => endOf(observation.period));
  const years = set.map(({ period }) => period).filter((period) => !known.includes(endOf(period)));
  const missing = years.filter((period) => endOf(period) < known.at(-1)!);
  return missing.length === 0 ? [] : [{ code: 'years-missing', params: { years: missing } }];
}

function yearsIn({ from, to }: Span): { readonly period: string }[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({ period: String(from + at) }));
}

/** What has to be kept every time: one failure cannot be made good. */
export function keepEvery(given: Given, rounds: readonly Round[], flags: readonly Remark[]): Progress {
  const { span } = given.target;
  const kept = rounds.map(({ observation: { period, value }, bar }) => keptIn(bar, period, value));
  const failed = rounds
    .filter(({ observation, bar }) => !isWithin(observation.value, bar))
    .map(({ observation }) => observation.period);
  const last = rounds.at(-1)!;
  const { period, value } = last.observation;
  const margin = marginIn(last.bar, value);
  const over = kept.length > span.to - span.from || (given.now >= span.to && failed.length > 0);
  return {
    ...NOTHING,
    reached: failed.length === 0,
    over,
    latest: { period, value, status: weakest(rounds.map(({ observation }) => observation.status)) },
    forecast: failed.length > 0 && !over ? 'unlikely' : null,
    margin: margin.result,
    kept,
    flags: [
      ...(failed.length === 0 ? [] : [{ code: 'years-failed', params: { years: failed } }]),
      ...flags,
      ...lateFigures(given, endOf(period)),
    ],
    steps: [margin, step('kept', { kept: kept.length - failed.length, all: kept.length })],
  };
}
