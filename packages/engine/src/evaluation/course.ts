import type { Interval } from '../entries/interval.js';
import { atLeast, isWithin, nearerEnd } from './bar.js';
import type { Chain, Point } from './chain.js';
import { type Step, step } from './formulas.js';
import type { Course, Forecast, Pace, Remark } from './judgement.js';
import { type Declined, declined, type Given, type Numbered, type Outcome, type Progress } from './kind.js';
import { lateFigures, marginIn, NOTHING, outlookOf } from './line.js';
import type { Thresholds } from './thresholds.js';

/** A way to go from the base to the target: everything on one scale, in levels or as an index with the base as 100. */
export interface Way {
  readonly scale: Course['scale'];
  /** The end of the base year, in years. */
  readonly start: number;
  readonly base: number;
  readonly target: number;
  /** What fulfils the target, on the scale of the way and in the terms of the target. */
  readonly bar: Interval;
  readonly ownBar: Interval;
  readonly reached: Chain;
  /** What was approved for the way. */
  readonly approved: Chain;
  /** A point in the terms of the target, by a sum; none where the scale is that of the target. */
  readonly told: (point: Point) => Step | null;
  readonly steps: readonly Step[];
}

/** How far along the way the latest figure is. */
export function follow(given: Numbered, way: Way): Outcome {
  const { target, settled } = given;
  const { start, base, reached } = way;
  if (start >= target.span.to) return declined('not-comparable', 'base-not-before-target');
  if (settled.broken !== null) return declined('not-comparable', settled.broken);
  const point = reached.points.at(-1);
  if (point === undefined) return nothingUsable(reached);
  if (way.scale === 'geometric' && !(base > 0 && way.target > 0 && point.value > 0)) {
    return declined('not-comparable', 'not-positive');
  }
  const told = way.told(point);
  const latest = { period: point.period, value: told?.result ?? point.value, status: point.status };
  const margin = marginIn(way.ownBar, latest.value);
  const moved = isWithin(base, way.bar) ? hold(given, way, point, latest.value) : go(given, way, point);
  return {
    ...moved,
    latest,
    margin: margin.result,
    steps: [...way.steps, ...point.steps, ...(told === null ? [] : [told]), ...moved.steps, margin],
    flags: [...gapsIn(reached), ...moved.flags, ...lateFigures(given, point.at)],
  };
}

/** Without the base there is no way to measure; how far the latest value is from the target can still be said. */
export function withoutBase({ settled }: Given, bar: Interval): Declined {
  const last = settled.observations.findLast(({ measure = 'level' }) => measure === 'level');
  if (last === undefined) return declined('not-comparable', 'base-missing');
  const margin = marginIn(bar, last.value);
  const { period, value, status } = last;
  const latest = { period, value, status };
  return declined('not-comparable', 'base-missing', {}, { latest, margin: margin.result, steps: [margin] });
}

function nothingUsable(chain: Chain): Declined {
  return chain.missing.length === 0
    ? declined('no-data', 'no-figures', {}, { flags: gapsIn(chain) })
    : declined('no-data', 'years-missing', { years: chain.missing });
}

function gapsIn({ missing, parts }: Chain): Remark[] {
  return [
    ...(missing.length === 0 ? [] : [{ code: 'years-missing', params: { years: missing } }]),
    ...(parts.length === 0 ? [] : [{ code: 'part-of-year', params: { periods: parts } }]),
  ];
}

/** Where the base already fulfils the target there is no way to go: it has to be kept. */
function hold({ target }: Numbered, way: Way, { at, value }: Point, own: number): Progress {
  const { scale, start, base, bar, ownBar } = way;
  const left = target.span.to - at;
  const projected = step(`projected-${scale}`, { actual: value, base, elapsed: at - start, left });
  const reached = isWithin(own, ownBar);
  return {
    ...NOTHING,
    reached,
    over: left <= 0,
    forecast: left > 0 ? outlookOf(reached, isWithin(projected.result, bar)) : null,
    flags: [{ code: 'held-from-the-start', params: {} }],
    steps: left > 0 ? [projected] : [],
  };
}

function go({ target, limits }: Numbered, way: Way, { at, value }: Point): Progress {
  const { scale, base, bar } = way;
  const goal = target.comparator === 'range' ? nearerEnd(base, bar) : way.target;
  const completion = step(`completion-${scale}`, { actual: value, base, target: goal });
  const { expected, steps } = expectedAt(way, goal, at, target.span.to);
  const expectedShare = step(`expected-share-${scale}`, { expected, base, target: goal });
  const reached = isWithin(value, bar);
  const left = target.span.to - at;
  const pace = paceOf({ ...way, target: goal }, value, at, reached ? 0 : left);
  return {
    ...NOTHING,
    reached,
    over: left <= 0,
    completion: completion.result,
    expected: expectedShare.result,
    course: { scale, base, target: goal, actual: value, expected },
    pace: pace.pace,
    forecast: left > 0 ? forecastOf(reached, pace.ratio, limits) : null,
    flags: [...beyond(completion.result), ...approvedUsed(way, at)],
    steps: [completion, ...steps, expectedShare, ...pace.steps],
  };
}

/** On the straight way between the approved targets around a moment: the base stands in front of them, the target behind. */
function expectedAt(
  { scale, start, base, approved }: Way,
  target: number,
  at: number,
  end: number,
): { readonly expected: number; readonly steps: readonly Step[] } {
  const between = approved.points.filter((point) => {
    return point.at < end && (scale === 'linear' || point.value > 0);
  });
  const stops = [{ at: start, value: base }, ...between, { at: end, value: target }];
  const next = stops.findIndex((stop) => stop.at >= at);
  const [before, after] = [stops[next - 1]!, stops[next]!];
  const time = step('way-time', { elapsed: at - before.at, years: after.at - before.at });
  const expected = step(`expected-${scale}`, { before: before.value, after: after.value, share: time.result });
  return { expected: expected.result, steps: [time, expected] };
}

interface Paces {
  readonly pace: Pace;
  /** The needed pace as a multiple of the past one; null where that one leads away, or where none is needed. */
  readonly ratio: number | null;
  readonly steps: readonly Step[];
}

/** The pace so far and the one that the rest takes. */
function paceOf({ scale, start, base, target }: Way, actual: number, at: number, left: number): Paces {
  const past = step(`past-${scale}`, { actual, base, elapsed: at - start });
  if (left <= 0) return { pace: { past: past.result, needed: null }, ratio: null, steps: [past] };
  const needed = step(`needed-${scale}`, { target, actual, left });
  const pace = { past: past.result, needed: needed.result };
  if (Math.sign(past.result) !== Math.sign(target - base)) {
    return { pace, ratio: null, steps: [past, needed] };
  }
  const ratio = step(`pace-${scale}`, { needed: needed.result, past: past.result });
  return { pace, ratio: ratio.result, steps: [past, needed, ratio] };
}

function forecastOf(reached: boolean, ratio: number | null, { likely, effort }: Thresholds): Forecast {
  if (reached) return 'likely';
  if (ratio === null || !atLeast(effort, ratio)) return 'unlikely';
  return atLeast(likely, ratio) ? 'likely' : 'effort';
}

function beyond(completion: number): Remark[] {
  if (completion < 0) return [{ code: 'moved-away', params: {} }];
  return atLeast(1, completion) ? [] : [{ code: 'beyond-target', params: {} }];
}

/** Those around the moment decide, and one year's may stand on the years before. */
function approvedUsed({ approved }: Way, at: number): Remark[] {
  const used = approved.points.filter((point) => point.at < at + 1).map(({ period }) => period);
  return used.length === 0 ? [] : [{ code: 'approved-targets', params: { periods: used } }];
}
