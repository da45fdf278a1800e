import { barOf, isWithin, sideOf } from '../../bar.js';
import { endOf, isWholeYear } from '../../calendar.js';
import { sums, weakest } from '../../chain.js';
import { follow, type Way } from '../../course.js';
import type { Observation } from '../../evidence.js';
import { step } from '../../formulas.js';
import { declined, type Kind, type Numbered, type Outcome, withValue } from '../../kind.js';
import { lateFigures, marginIn, NOTHING } from '../../line.js';

function measure(given: Numbered): Outcome {
  const { target, settled, value, limits } = given;
  const { upper, comparator, unit, span, yearTargets = [] } = target;
  const start = span.from - 1;
  const bar = barOf({ value, upper, comparator, unit, side: sideOf(target, 0), signed: false }, limits);
  const way: Way = {
    scale: 'linear',
    start,
    base: 0,
    target: value.value,
    bar,
    ownBar: bar,
    reached: sums(settled.observations, start),
    approved: sums(yearTargets, start),
    told: () => null,
    steps: [],
  };
  return way.reached.missing.length === 0 || settled.broken !== null ? follow(given, way) : partial(given, way);
}

/** The years that are known, held against what these years were to bring. Once the time is over they cannot say that it was missed. */
function partial(given: Numbered, { reached, bar }: Way): Outcome {
  const { target, settled } = given;
  const from = reached.points.at(-1);
  const single = settled.observations.filter((one) => isSingleYear(one) && endOf(one.period) > (from?.at ?? 0));
  const last = single.at(-1);
  const years = reached.missing;
  if (last === undefined || isWithin(0, bar)) return declined('no-data', 'years-missing', { years });
  const sum = step('sum', {}, [...(from ? [from.value] : []), ...single.map(({ value }) => value)]);
  const completion = step('completion-linear', { actual: sum.result, base: 0, target: given.value.value });
  const yearsKnown = (from?.at ?? target.span.from - 1) - (target.span.from - 1) + single.length;
  const expected = step('way-time', { elapsed: yearsKnown, years: target.span.to - target.span.from + 1 });
  const statuses = [from?.status, ...single.map(({ status }) => status)];
  const latest = { period: last.period, value: sum.result, status: weakest(statuses) };
  const done = isWithin(sum.result, bar);
  const margin = marginIn(bar, sum.result);
  const steps = [...(from?.steps ?? []), sum, completion, expected, margin];
  const known = { latest, margin: margin.result, completion: completion.result, steps };
  if (endOf(last.period) >= target.span.to && !done) return declined('no-data', 'years-missing', { years }, known);
  return {
    ...NOTHING,
    ...known,
    reached: done,
    over: endOf(last.period) >= target.span.to,
    expected: expected.result,
    flags: [{ code: 'partial-sum', params: { years } }, ...lateFigures(given, endOf(last.period))],
  };
}

function isSingleYear({ period, measure = 'level' }: Observation): boolean {
  return isWholeYear(period) && (measure === 'level' || measure === 'since-january');
}

export const kind: Kind = {
  id: 'cumulative-sum',
  code: 'K3',
  source: 'usage of plan boxes: figures in 〔 〕 are totals of five years; the sum of the years over the target',
  measure: withValue(measure),
};
