import type { components } from '@outturn/client';

export type Job = components['schemas']['ImportJob'];
export type JobState = Job['state'];

export const STATES: readonly JobState[] = ['waiting', 'active', 'done', 'refused', 'failed', 'cancelled'];

export function isState(value: unknown): value is JobState {
  return STATES.some((state) => state === value);
}

/** Something is still to come of it. */
export function isUnderWay({ state }: Job): boolean {
  return state === 'waiting' || state === 'active';
}

/** The document that a file became, or is already. */
export function documentOf({ result }: Job): string | undefined {
  return result !== null && 'document' in result ? result.document : undefined;
}
