import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { compounded, type Interval, meet, minus, times } from '../../../entries/interval.js';
import { lengthOf } from '../../../entries/years.js';
import { isRestated } from '../../../vocabulary/restated.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { unsigned } from '../../growth/apart.js';
import { levelsBefore, yearOn } from '../../growth/last-year.js';
import { atPrices, isReal } from '../../growth/prices.js';
import { type Trio, trioOf } from '../../growth/trio.js';
import { worded } from '../../growth/worded.js';
import { print, printRange } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const delta of given.entries) {
    const trio = delta.fact.measure === 'delta' ? trioOf(given, delta) : null;
    if (trio === null) continue;
    const { level, rate } = trio;
    const factor = compounded(rate.amount!.interval, 1);
    const years = rate.years === null ? 1 : lengthOf(rate.years);
    if (meet(increase(level, atPrices(rate, factor, years)), delta.amount!.interval)) continue;
    yield draft(trio, verdictOf(given, trio));
  }
}

/** What the level has risen by when it has become so many times its base. */
function increase(level: Entry, { low, high }: Interval): Interval {
  const { interval } = level.amount!;
  const ends = [low, high].flatMap((factor) =>
    [interval.low, interval.high].map((end) => (factor > 0 ? end - end / factor : end)),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Which of the two last year's report bears out, with its level. */
interface Verdict {
  readonly code: 'increase-is-off' | 'growth-is-off' | 'does-not-fit';
  readonly before: Entry | null;
}

function verdictOf(given: Case, { level, delta, rate }: Trio): Verdict {
  const step = yearOn(given, delta);
  for (const before of step === null ? [] : levelsBefore(given, step, 'elsewhere')) {
    const start = before.amount!.interval;
    if (meet(times(start, compounded(rate.amount!.interval, 1)), level.amount!.interval))
      return { code: 'increase-is-off', before };
    if (meet(minus(level.amount!.interval, start), delta.amount!.interval)) return { code: 'growth-is-off', before };
  }
  return { code: 'does-not-fit', before: null };
}

function draft({ level, delta, rate }: Trio, { code, before }: Verdict): Draft {
  const [end, rise, growth] = [level.amount!, delta.amount!, rate.amount!];
  const decimals = Math.max(level.fact.decimals, delta.fact.decimals);
  const base = end.value - rise.value;
  const fitting = (rise.value / base) * 100;
  return {
    severity: isReal(rate) || isRestated(level.fact.code, level.fact.indicator) ? 'question' : 'error',
    code,
    params: {
      name: level.fact.indicator,
      level: worded(level),
      delta: worded(delta),
      rate: print(Math.abs(growth.value), rate.fact.decimals),
      fitting: print(Math.abs(fitting), 1),
      increase: printRange(unsigned(increase(level, compounded(growth.interval, 1))), rise, delta.fact.decimals),
      unit: delta.fact.unit,
      last: before === null ? '' : worded(before),
      where: before?.document.name ?? '',
    },
    spans: [cite(delta), cite(rate), cite(level), ...(before === null ? [] : [cite(before)])],
    arithmetic: `${print(rise.value / end.size, decimals)} ÷ (${print(end.value / end.size, level.fact.decimals)} − ${print(rise.value / end.size, decimals)}) = ${print(fitting, 1)}% ≠ ${print(growth.value, rate.fact.decimals)}%`,
  };
}

export const check: Check = {
  id: 'delta-against-growth',
  group: 'growth',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 增长量与增长速度',
  find,
};
