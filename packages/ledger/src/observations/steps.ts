import { sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import type { Ledger } from '../ledger.js';
import { type Aim, changeOne, type Made, mustSayWhy } from '../nouns/change.js';
import type { Row } from '../nouns/row.js';
import type { Acting } from '../roles/acting.js';
import type { Deed } from '../roles/touch.js';
import type { ObservationState } from '../schema/tables.js';
import { refuseState } from './fill.js';
import { firstReviewer, mustReach, refuseFiller } from './own.js';

export type StepName = 'submit' | 'pass' | 'accept' | 'return' | 'confirm' | 'lock' | 'withdraw';

interface Step {
  /** The participle of the event. */
  readonly done: string;
  readonly deed: Deed;
  readonly from: readonly ObservationState[];
  readonly to: ObservationState;
  readonly needsReason?: true;
  /** Decided on the value, so that who filled it may not. */
  readonly decides?: true;
}

/** The way of a value: 草稿, 提交, 牵头审核, 审核通过 or 退回, 统计确认, 锁定. */
const STEPS: Readonly<Record<StepName, Step>> = {
  submit: { done: 'submitted', deed: 'submit', from: ['draft', 'returned'], to: 'submitted' },
  pass: { done: 'passed', deed: 'pass', from: ['submitted'], to: 'passed', decides: true },
  accept: { done: 'accepted', deed: 'accept', from: ['submitted', 'passed'], to: 'accepted', decides: true },
  return: {
    done: 'returned',
    deed: 'return',
    from: ['submitted', 'passed', 'accepted'],
    to: 'returned',
    needsReason: true,
    decides: true,
  },
  confirm: { done: 'confirmed', deed: 'confirm', from: ['accepted'], to: 'confirmed', decides: true },
  lock: { done: 'locked', deed: 'lock', from: ['accepted', 'confirmed'], to: 'locked' },
  withdraw: { done: 'withdrawn', deed: 'fill', from: ['draft', 'submitted', 'returned'], to: 'withdrawn' },
};

/** Takes a value a step on its way. */
export function stepObservation(ledger: Ledger, name: StepName, aim: Aim & Acting): Promise<Written<Made>> {
  const step = STEPS[name];
  return changeOne(ledger, 'observation', step.done, aim, async (row, draft) => {
    const isTakenBack = name === 'return' && row.state === 'accepted';
    await mustReach(draft, aim, isTakenBack ? 'take-back' : step.deed, row);
    if (!step.from.includes(row.state)) refuseState(draft, row);
    if (name === 'accept' && row.state === 'submitted') await refuseBeforeLead(draft, row);
    // What a fact has become goes when the decision on the fact is taken back.
    if (step.to === 'withdrawn' && row.fact !== null) draft.refuse('from-a-fact', { fact: row.fact });
    if (step.to === 'withdrawn' && (await hasCounted(draft, row))) await mustTakeAway(draft, aim, row);
    if (step.needsReason) mustSayWhy(draft, aim.reason);
    if (!step.decides) return { state: step.to };
    await refuseFiller(draft, row, aim.author.account);
    return { state: step.to, decidedBy: aim.author.account };
  });
}

/** The planning office has the last word, not the first. */
async function refuseBeforeLead(draft: Draft, row: Row<'observation'>): Promise<void> {
  const unit = await firstReviewer(draft, row);
  if (unit !== null) draft.refuse('lead-first', { unit });
}

/** What was accepted before counts until another has decided on its correction; then it is for who may take back what counts. */
async function mustTakeAway(draft: Draft, acting: Acting, row: Row<'observation'>): Promise<void> {
  if (row.state === 'submitted') refuseState(draft, row);
  await mustReach(draft, acting, 'take-back', row);
}

async function hasCounted(draft: Draft, { id }: Row<'observation'> & { readonly id: string }): Promise<boolean> {
  const { rows } = await sql`
    select from observation where id = ${id} and state in ('accepted', 'confirmed', 'locked') limit 1`.execute(
    draft.tx,
  );
  return rows.length > 0;
}
