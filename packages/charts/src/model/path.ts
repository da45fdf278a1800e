import { endOf } from '../figures/period.js';
import type { ChartPath, Judged } from './model.js';
import type { Placed } from './placed.js';

interface Stop {
  readonly at: number;
  readonly value: number;
}

const STEPS = 8;

/** The way that a target was expected to be gone, through what was approved for single years; null where it is not judged by one. */
export function pathOf({ judged, subject, target, factor }: Placed): ChartPath | null {
  const course = judged?.course;
  if (judged === undefined || course == null || target.value === null) return null;
  if (subject === 'level') {
    const start = { at: judged.base?.year ?? judged.span.from - 1, value: course.base * factor };
    const stops = [start, ...approved(judged, 'level', factor), { at: judged.span.to, value: course.target * factor }];
    return through(stops, course.scale, 0);
  }
  const start = { at: judged.span.from - 1, value: 0 };
  const end = { at: judged.span.to, value: target.value * factor };
  if (subject === 'sum') return through([start, ...added(judged, factor), end], 'linear', 0);
  if (subject !== 'since-base') return null;
  return through([start, ...approved(judged, 'since-base', 1), end], course.scale, 100);
}

function approved({ yearTargets, span }: Judged, measure: 'level' | 'since-base', factor: number): readonly Stop[] {
  return yearTargets
    .filter((one) => (one.measure ?? 'level') === measure && endOf(one.period) < span.to)
    .map(({ period, value }) => ({ at: endOf(period), value: value * factor }))
    .sort((one, other) => one.at - other.at);
}

/** What was approved for single years adds up only as long as no year is missing. */
function added(judged: Judged, factor: number): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { at, value } of approved(judged, 'level', factor)) {
    if (at !== judged.span.from + stops.length) break;
    stops.push({ at, value: value + (stops.at(-1)?.value ?? 0) });
  }
  return stops;
}

/** Straight lines, or curves of even growth; `base` is what stands for nought on an axis of changes. */
function through(stops: readonly Stop[], scale: 'linear' | 'geometric', base: number): ChartPath {
  const legs = stops.slice(1).map((to, index) => legOf(stops[index]!, to, scale, base));
  const [start, ...rest] = stops;
  return {
    points: [start!, ...legs.flatMap(({ isCurved, along }, leg) => (isCurved ? inSteps(along) : [rest[leg]!]))],
    years: legs.flatMap(({ from, to, along }) => wholeYears(from, to).map((at) => along((at - from) / (to - from)))),
  };
}

interface Leg {
  readonly from: number;
  readonly to: number;
  readonly isCurved: boolean;
  /** Where one is after a share of it. */
  readonly along: (share: number) => Stop;
}

function legOf(from: Stop, to: Stop, scale: 'linear' | 'geometric', base: number): Leg {
  const [low, high] = [from.value + base, to.value + base];
  const isCurved = scale === 'geometric' && low > 0 && high > 0;
  return {
    from: from.at,
    to: to.at,
    isCurved,
    along: (share) => ({
      at: from.at + share * (to.at - from.at),
      value: isCurved ? low * (high / low) ** share - base : from.value + share * (to.value - from.value),
    }),
  };
}

function inSteps(along: Leg['along']): readonly Stop[] {
  return Array.from({ length: STEPS }, (_, step) => along((step + 1) / STEPS));
}

/** The ends of years that a leg passes, its own among them. */
function wholeYears(from: number, to: number): readonly number[] {
  const first = Math.floor(from) + 1;
  return Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, step) => first + step);
}
