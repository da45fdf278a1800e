import { barOf, isWithin, sideOf } from '../../bar.js';
import { endOf } from '../../calendar.js';
import { levels } from '../../chain.js';
import { step } from '../../formulas.js';
import { declined, type Kind, type Numbered, type Outcome, withValue } from '../../kind.js';
import { keptIn, lateFigures, marginIn, NOTHING, outlookOf } from '../../line.js';

function measure(given: Numbered): Outcome {
  const { target, settled, value, limits } = given;
  const { base, upper, comparator, unit, span } = target;
  if (settled.broken !== null) return declined('not-comparable', settled.broken);
  const bar = barOf({ value, upper, comparator, unit, side: sideOf(target, null), signed: false }, limits);
  const { points } = levels(settled.observations, span.from - 1);
  const last = points.at(-1);
  if (last === undefined) return declined('no-data', 'no-figures');
  const margin = marginIn(bar, last.value);
  const kept = points.map(({ period, value }) => keptIn(bar, period, value));
  const crossed = points.filter((point) => point !== last && !isWithin(point.value, bar)).map(({ period }) => period);
  const reached = isWithin(last.value, bar);
  const left = span.to - last.at;
  const elapsed = last.at - (base?.year ?? last.at);
  const projected =
    base === null || elapsed <= 0 || left <= 0
      ? null
      : step('projected-linear', { actual: last.value, base: base.value, elapsed, left });
  return {
    ...NOTHING,
    reached,
    over: left <= 0,
    latest: { period: last.period, value: last.value, status: last.status },
    margin: margin.result,
    forecast: projected === null ? null : outlookOf(reached, isWithin(projected.result, bar)),
    kept,
    flags: [
      ...(crossed.length === 0 ? [] : [{ code: 'crossed-before', params: { periods: crossed } }]),
      ...lateFigures(given, endOf(last.period)),
    ],
    steps: projected === null ? [margin] : [margin, projected],
  };
}

export const kind: Kind = {
  id: 'floor',
  code: 'K6',
  source: 'usage of plan boxes: 保有量, 底线 are lines never to be crossed; the margin says how near it is',
  measure: withValue(measure),
};
