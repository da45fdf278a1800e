import type { Draft, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import {
  type Aim,
  addOne,
  changeOne,
  currentRow,
  type Held,
  type Made,
  mustBe,
  mustSayWhy,
  type Why,
} from '../nouns/change.js';
import { findThing, is, isOneOf, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import { type Content, putOf, type Row, type Shown } from '../nouns/row.js';
import { type Acting, mustBeAllowed } from '../roles/acting.js';
import type { ProposedChangeState } from '../schema/tables.js';
import { isOneUnit, successionIn } from '../units/succession.js';
import type { View } from '../view.js';
import type { TargetContent } from './check-target.js';
import { mustBeSound, mustStand, standingTarget } from './targets.js';
import { mustBeYearOf, type YearTargetContent } from './year-targets.js';

type Proposed = Content<'proposedChange'>;

/** What a lead unit would have a target say, or a year of it: a number, words, or both. */
export type ChangeProposed = Pick<Proposed, 'target' | 'period' | 'value' | 'upper' | 'decimals' | 'wording' | 'unit'>;

export interface ProposedChangeFilter {
  readonly target?: string | undefined;
  readonly state?: ProposedChangeState | undefined;
  /** The units whose proposals are shown; without it, those of all. */
  readonly seenBy?: readonly string[] | undefined;
}

export function listProposedChanges(
  database: Database,
  view: View,
  { target, state, seenBy }: ProposedChangeFilter,
  page: PageAsked,
): Promise<Listed<Shown<'proposedChange'>>> {
  const conditions = [is('target', target), is('state', state), isOneOf('unit', seenBy)];
  return listThings(database, view, 'proposedChange', conditions, page);
}

export function readProposedChange(
  database: Database,
  view: View,
  id: string,
  seenBy?: readonly string[],
): Promise<Shown<'proposedChange'> | null> {
  return findThing(database, view, 'proposedChange', [is('id', id), isOneOf('unit', seenBy)]);
}

/** 提出调整建议: for a unit that leads the target or its indicator, with a reason. Nothing is changed by it. */
export function proposeChange(ledger: Ledger, asked: ChangeProposed, acting: Acting & Why): Promise<Written<Made>> {
  return addOne(ledger, 'proposedChange', acting, async (draft) => {
    mustSayWhy(draft, acting.reason);
    const target = await standingTarget(draft, asked.target);
    await mustLead(draft, target, asked.unit);
    await mustBeAllowed(draft, acting, 'propose', { units: [asked.unit] });
    if (asked.period === null) await mustBeSound(draft, targetWith(draft, target, asked));
    else await yearWith(draft, target, asked);
    const { region, fromEvent: targetVersion } = target;
    const proposedBy = acting.author.account;
    const open = { state: 'open', planVersion: null, answer: null } as const;
    return { ...asked, region, targetVersion, reason: acting.reason!, proposedBy, ...open };
  });
}

/** Takes a proposal back that nobody has decided on. */
export function withdrawProposedChange(ledger: Ledger, aim: Aim & Acting): Promise<Written<Made>> {
  return changeOne(ledger, 'proposedChange', 'withdrawn', aim, async (row, draft) => {
    await mustBeAllowed(draft, aim, 'propose', { units: [row.unit] });
    mustBeOpen(draft, row);
    return { state: 'withdrawn' as const };
  });
}

export function declineProposedChange(ledger: Ledger, aim: Aim): Promise<Written<Made>> {
  return changeOne(ledger, 'proposedChange', 'declined', aim, (row, draft) => {
    mustBeOpen(draft, row);
    mustSayWhy(draft, aim.reason);
    return { state: 'declined' as const, answer: aim.reason! };
  });
}

/**
 * Records a proposal as it was made: the target says it from now on, under the act of a version of its plan. A year of it needs no act. Refused
 * where the target, or the year, was changed after somebody has looked at it to propose this.
 */
export function recordProposedChange(
  ledger: Ledger,
  aim: Aim,
  planVersion: number | null = null,
): Promise<Written<Made>> {
  return changeOne(ledger, 'proposedChange', 'recorded', aim, async (row, draft) => {
    mustBeOpen(draft, row);
    const target = await standingTarget(draft, row.target);
    if (row.period !== null) {
      mustSayWhy(draft, aim.reason);
      const version = await lastOfYear(draft, row);
      if (version > row.fromEvent) draft.refuse('target-changed', { version });
      const { id, ...year } = await yearWith(draft, target, row);
      await draft.put('yearTarget', [putOf<'yearTarget'>(id, year)]);
      return { state: 'recorded' as const };
    }
    if (target.fromEvent !== row.targetVersion) draft.refuse('target-changed', { version: target.fromEvent });
    const version = planVersion ?? target.planVersion;
    await mustStand(draft, target, aim.reason, version);
    const next = { ...targetWith(draft, target, row), planVersion: version };
    await mustBeSound(draft, next);
    await draft.put('target', [putOf<'target'>(target.id, next)]);
    return { state: 'recorded' as const, planVersion: version };
  });
}

function mustBeOpen(draft: Draft, { state }: Row<'proposedChange'>): void {
  if (state !== 'open') draft.refuse('not-in-this-state', { noun: 'proposed-change', state });
}

async function mustLead(draft: Draft, { leadUnit, indicator }: Row<'target'>, unit: string): Promise<void> {
  await mustBe(draft, 'unit', unit);
  const leaders = [leadUnit, (await currentRow(draft, 'indicator', indicator))?.leadUnit ?? null];
  const succession = await successionIn(draft);
  const leads = leaders.some((leader) => leader !== null && isOneUnit(succession, leader, unit));
  if (!leads) draft.refuse('unit-leads-not', { unit });
}

type Said = Pick<Proposed, 'period' | 'value' | 'upper' | 'decimals' | 'wording'>;

/** The target as it would be. */
function targetWith(draft: Draft, target: Held<'target'>, { value, upper, decimals, wording }: Said): TargetContent {
  const { id: _, fromEvent: __, toEvent: ___, ...content } = target;
  const stays = value === null && upper === null && decimals === null;
  const figure = stays ? {} : { value, upper, decimals };
  const next = { ...content, ...figure, ...(wording !== null && { wording }) };
  const isSame = (['value', 'upper', 'decimals', 'wording'] as const).every((name) => next[name] === content[name]);
  return isSame ? draft.refuse('nothing-proposed') : next;
}

/** A year of the target as it would be: the one that is there with another number, or a new one. */
async function yearWith(
  draft: Draft,
  target: Held<'target'>,
  { period, value, upper, decimals, wording }: Said,
): Promise<YearTargetContent & { readonly id: string }> {
  if (value === null || decimals === null) return draft.refuse('nothing-proposed');
  for (const [field, said] of Object.entries({ upper, wording }))
    if (said !== null) draft.refuse('target-unsound', { kind: target.kind, field, fault: 'unfit' });
  const held = await draft.tx
    .selectFrom('yearTarget')
    .selectAll()
    .where('target', '=', target.id)
    .where('period', '=', period!)
    .where('isWithdrawn', '=', false)
    .where('toEvent', 'is', null)
    .executeTakeFirst();
  if (held?.value === value && held.decimals === decimals) draft.refuse('nothing-proposed');
  const plain = { comparator: null, measure: null, method: 'manual', document: null } as const;
  const {
    id,
    fromEvent: _,
    toEvent: __,
    ...content
  } = held ?? {
    ...{ id: newId(), fromEvent: 0, toEvent: null, target: target.id, region: target.region, period: period! },
    ...{ ...plain, fact: null, isWithdrawn: false },
  };
  const year = { ...content, value, decimals };
  await mustBeYearOf(draft, year, target);
  return { id, ...year };
}

/** The event that last said something of the year, or took it back. */
async function lastOfYear(draft: Draft, { target, period }: Row<'proposedChange'>): Promise<number> {
  const { last } = await draft.tx
    .selectFrom('yearTarget')
    .select((eb) => eb.fn.max<number | null>('fromEvent').as('last'))
    .where('target', '=', target)
    .where('period', '=', period!)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
