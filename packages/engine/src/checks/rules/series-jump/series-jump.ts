import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Figure } from '../../figures.js';
import type { Draft, Severity } from '../../finding.js';
import { type Series, seriesOf, valueIn } from '../../follow-up/series.js';

/** What a year changes on its own: a leap that ends farther than this from a power of ten is none of a digit too many. */
const YEAR = 1.5;
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
    yield* leapsIn(series);
    yield* flatIn(series);
    if (PILED.test(first.fact.indicator)) yield* fallsIn(series);
  }
}

/** A value ten, a hundred … times both its neighbours, or from one year on ten times what there was before. */
function* leapsIn(series: Series): Generator<Draft> {
  for (const [at, value] of series.entries()) {
    const [before, after, second] = [series[at - 1], series[at + 1], series[at + 2]];
    if (before === undefined) continue;
    const power = powerOver(value, before);
    if (power === 0) continue;
    if (after !== undefined && powerOver(value, after) === power)
      yield draft('error', 'leap', [value, before, after], power);
    // The year behind a leap goes back to where the series was: it has been told of.
    else if (powerOver(before, series[at - 2]) !== -power && (after === undefined || isNear(value, after, second)))
      yield draft('question', 'step', [value, before], power);
  }
}

/** The power of ten that a value is of another, give or take what a year changes; 0 where it is none. */
function powerOver({ amount: one }: Figure, other: Figure | undefined): number {
  const ratio = other === undefined ? 0 : one.value / other.amount.value;
  if (!(ratio > 0) || ratio === Number.POSITIVE_INFINITY) return 0;
  const power = Math.round(Math.log10(ratio));
  const rest = ratio / 10 ** power;
  return rest < YEAR && rest > 1 / YEAR ? power : 0;
}

function isNear(...values: readonly (Figure | undefined)[]): boolean {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return others.every((other) => powerOver(first!, other) === 0);
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
    if (
      before !== undefined &&
      value.amount.printed.high < before.amount.printed.low &&
      powerOver(value, before) === 0
    ) {
      yield draft('question', 'falls', [value, before], 0);
    }
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
