import { lastDayOf } from '../list/deadline.js';
import { isAlive, type ReviewState } from './review-state.js';

interface Thing {
  readonly state: ReviewState;
  readonly plan: string | null;
  readonly document: string;
  readonly due: string | null;
}

interface Filter {
  readonly state?: ReviewState | undefined;
  readonly plan?: string | undefined;
  readonly document?: string | undefined;
  /** A day. */
  readonly before?: string | undefined;
}

/** Whether something that a document sets out to do is left by the filters that all such things have. */
export function isLeftBy({ state, plan, document, before }: Filter, thing: Thing): boolean {
  return (
    (state === undefined ? isAlive(thing.state) : thing.state === state) &&
    (plan === undefined || thing.plan === plan) &&
    (document === undefined || thing.document === document) &&
    (before === undefined || isDueBy(thing.due, before))
  );
}

function isDueBy(due: string | null, day: string): boolean {
  const last = due === null ? null : lastDayOf(due);
  return last !== null && last <= day;
}
