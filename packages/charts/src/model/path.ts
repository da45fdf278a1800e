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
    return { points: bent(stops, course.scale, 0) };
  }
  const start = { at: judged.span.from - 1, value: 0 };
  const end = { at: judged.span.to, value: target.value * factor };
  if (subject === 'sum') return { points: bent([start, ...added(judged, factor), end], 'linear', 0) };
  if (subject !== 'since-base') return null;
  return { points: bent([start, ...approved(judged, 'since-base', 1), end], course.scale, 100) };
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
function bent(stops: readonly Stop[], scale: 'linear' | 'geometric', base: number): readonly Stop[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return [stop];
    const [low, high] = [before.value + base, stop.value + base];
    if (scale === 'linear' || low <= 0 || high <= 0) return [stop];
    return Array.from({ length: STEPS }, (_, step) => {
      const share = (step + 1) / STEPS;
      return {
        at: before.at + share * (stop.at - before.at),
        value: low * (high / low) ** share - base,
      };
    });
  });
}
