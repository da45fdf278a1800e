import { atLeast } from './bar.js';
import type { Word } from './judgement.js';
import type { Progress } from './kind.js';
import type { Thresholds } from './thresholds.js';

const NOUGHT = 1e-9;

/** The word for how far something has come. */
export function wordOf(progress: Progress, ratio: number | null, binding: boolean, limits: Thresholds): Word {
  const { reached, over, completion, expected } = progress;
  if (over) return reached ? 'met' : 'missed';
  if (completion === null || expected === null) return reached ? 'on-schedule' : 'late';
  if (reached) return 'early';
  return ratio === null ? withoutRatio(completion - expected) : byRatio(ratio, binding, limits);
}

/** R, where something was to be done by now. */
export function hasRatio({ completion, expected }: Progress): boolean {
  return completion !== null && expected !== null && expected > NOUGHT;
}

/** Nothing was to be done yet, or the approved way leads back first. */
function withoutRatio(lead: number): Word {
  if (lead > NOUGHT) return 'ahead';
  return lead >= -NOUGHT ? 'on-schedule' : 'late';
}

function byRatio(ratio: number, binding: boolean, limits: Thresholds): Word {
  if (!atLeast(limits.ahead, ratio)) return 'ahead';
  const { onSchedule, onScheduleBinding } = limits;
  if (atLeast(ratio, binding ? Math.max(onSchedule, onScheduleBinding) : onSchedule)) return 'on-schedule';
  return atLeast(ratio, limits.slightlyLate) ? 'slightly-late' : 'late';
}
