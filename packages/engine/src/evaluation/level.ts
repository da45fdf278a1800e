import { barOf, sideOf } from './bar.js';
import { levels } from './chain.js';
import { follow, withoutBase } from './course.js';
import type { Numbered, Outcome } from './kind.js';

/** From the level of the base to a level at the end, the same amount every year. */
export function towardsLevel(given: Numbered): Outcome {
  const { target, settled, value, limits } = given;
  const { base, upper, comparator, unit, yearTargets = [] } = target;
  const side = sideOf(target, base?.value ?? null);
  const bar = barOf({ value, upper, comparator, unit, side, signed: false }, limits);
  if (base === null) return withoutBase(given, bar);
  return follow(given, {
    scale: 'linear',
    start: base.year,
    base: base.value,
    target: value.value,
    bar,
    ownBar: bar,
    reached: levels(settled.observations, base.year),
    approved: levels(yearTargets, base.year),
    told: () => null,
    steps: [],
  });
}
