import type { components } from '@outturn/client';

export type Task = components['schemas']['Task'];
export type Progress = Task['progress'];

/** From the best to the worst, then those that nothing was said of. */
export const PROGRESS = [
  'done',
  'ahead',
  'on-schedule',
  'behind',
  'failed',
  'adjusted',
  'open',
] as const satisfies readonly Progress[];
export const KINDS = ['task', 'policy', 'reform'] as const satisfies readonly Task['kind'][];

/** Whether the supervision office has looked at what the unit said: 待复核, 一致, 不一致. */
export const CHECKINGS = ['waiting', 'agreed', 'differs'] as const;
export type Checking = (typeof CHECKINGS)[number];

/** How a task stands: as it was reviewed, else as its unit says. */
export function progressOf({ progress, reviewedProgress }: Task): Progress {
  return reviewedProgress ?? progress;
}

/** Null where nothing was reported that could be looked at. */
export function checkingOf({ progress, reviewedProgress }: Task): Checking | null {
  if (reviewedProgress !== null) return reviewedProgress === progress ? 'agreed' : 'differs';
  return progress === 'open' ? null : 'waiting';
}

/** Nothing is owed any more. */
export function isSettled(task: Task): boolean {
  return ['done', 'adjusted', 'failed'].includes(progressOf(task));
}
