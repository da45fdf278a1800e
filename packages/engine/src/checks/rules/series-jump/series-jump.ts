import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Figure } from '../../figures.js';
import type { Draft, Severity } from '../../finding.js';
import { leapsIn, powerOver } from '../../follow-up/leaps.js';
import { type Series, seriesOf, valueIn } from '../../follow-up/series.js';

/** So many equal values in a row are worth a look, */
const FLAT = 3;
/** where they have so many digits that chance is out. */
const FLAT_DIGITS = 4;

/** Rates of change leap by nature. */
const CHANGE = /涨幅|增速|增长|降低|下降|消费价格/;
/** What piles up. */
const PILED = /累计|里程/;

function* find(given: Case): Generator<Draft> {
  for (const series of seriesOf(given)) {
    const [first] = series;
    if (first?.fact.measure !== 'level' || CHANGE.test(first.fact.indicator)) continue;
    for (const { values, power, back } of leapsIn(series))
      yield back ? draft('error', 'leap', values, power) : draft('question', 'step', values, power);
    yield* flatIn(series);
    if (PILED.test(first.fact.indicator)) yield* fallsIn(series);
  }
}

function* flatIn(series: Series): Generator<Draft> {
  for (let at = 0; at + FLAT <= series.length; at++) {
    const run = series.slice(at, at + FLAT);
    const [first] = run;
    const known = String(first!.amount.value / first!.amount.size).replace(/\D|0+$/g, '').length >= FLAT_DIGITS;
    const starts = series[at - 1]?.amount.value !== first!.amount.value;
    if (known && starts && run.every(({ amount }) => amount.value === first!.amount.value))
      yield draft('note', 'flat', run, 0);
  }
}

function* fallsIn(series: Series): Generator<Draft> {
  for (const [at, value] of series.entries()) {
    const before = series[at - 1];
    if (before === undefined || powerOver(value, before) !== 0) continue;
    if (value.amount.printed.high < before.amount.printed.low) yield draft('question', 'falls', [value, before], 0);
  }
}

function draft(severity: Severity, code: string, figures: readonly Figure[], power: number): Draft {
  const [first] = figures;
  const written = figures
    .toSorted((one, other) => one.years.to - other.years.to)
    .map((figure) => valueIn(figure, first!));
  const params = {
    name: first!.fact.indicator,
    year: first!.years.to,
    value: valueIn(first!, first!),
    before: valueIn(figures[1]!, first!),
  };
  return {
    severity,
    code,
    params: { ...params, factor: power > 0 ? 10 ** power : `1/${10 ** -power}`, count: figures.length },
    spans: figures.map(cite),
    arithmetic: written.join(' → '),
  };
}

export const check: Check = {
  id: 'series-jump',
  group: 'follow-up',
  severity: 'error',
  source: 'checks by hand, no. 35 and 36: jump, flat line, a stock that falls',
  find,
};
