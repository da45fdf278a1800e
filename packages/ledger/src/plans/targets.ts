import { type SqlBool, sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import { openTarget, openVersion } from '../circle.js';
import type { Database } from '../database/connect.js';
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
import { historyOf, type Moment } from '../nouns/history.js';
import { findThing, is, isOneOf, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Row, Shown } from '../nouns/row.js';
import { kinIn } from '../units/succession.js';
import type { Sight } from '../view.js';
import { faultsOf, type TargetContent } from './check-target.js';
import { isPassed } from './plans.js';

export interface TargetFilter {
  readonly plan?: string | undefined;
  readonly indicator?: string | undefined;
  readonly leadUnit?: string | undefined;
}

/** Targets that were not withdrawn, in the order of the plan. */
export async function listTargets(
  database: Database,
  sight: Sight,
  { plan, indicator, leadUnit }: TargetFilter,
  page: PageAsked,
): Promise<Listed<Shown<'target'>>> {
  const led = isOneOf('lead_unit', await kinIn(database, sight, leadUnit));
  const conditions = [is('plan', plan), is('indicator', indicator), led, openTarget(sight.circle, sight)];
  const standing = sql<SqlBool>`not is_withdrawn`;
  return listThings(database, sight, 'target', [...conditions, standing], page, plan ? ['position', 'id'] : ['id']);
}

export function readTarget(database: Database, sight: Sight, id: string): Promise<Shown<'target'> | null> {
  return findThing(database, sight, 'target', [is('id', id), openTarget(sight.circle, sight)]);
}

/** All that a target has been; for the public, since its plan was published, and without who. */
export function targetHistory(
  database: Database,
  { circle }: Sight,
  id: string,
  page: PageAsked,
): Promise<Listed<Moment<'target'>>> {
  return historyOf(database, 'target', id, page, openVersion(circle), circle);
}

/** What a person says of a target; the rest follows from its plan. */
export type TargetAsked = Omit<TargetContent, 'region' | 'fact' | 'isWithdrawn'>;

export function addTarget(ledger: Ledger, asked: TargetAsked, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'target', why, async (draft) => {
    const plan = await planOf(draft, asked.plan);
    const target: TargetContent = { ...asked, region: plan.region, fact: null, isWithdrawn: false };
    await actOf(draft, plan.id, target.planVersion);
    await mustBeSound(draft, target);
    return target;
  });
}

/** Changes a target: for a reason, and under the act of a version of its plan that is no older than the one before. */
export function changeTarget(
  ledger: Ledger,
  aim: Aim,
  changes: Partial<Omit<TargetAsked, 'plan'>>,
): Promise<Written<Made>> {
  return changeOne(ledger, 'target', 'changed', aim, async (row, draft) => {
    const { id: _, fromEvent: __, toEvent: ___, ...content } = row;
    const next: TargetContent = { ...content, ...changes };
    await mustStand(draft, row, aim.reason, next.planVersion);
    await mustBeSound(draft, next);
    return changes;
  });
}

/** Takes a target out of its plan, under the act that did so. */
export function withdrawTarget(ledger: Ledger, aim: Aim, planVersion: number): Promise<Written<Made>> {
  return changeOne(ledger, 'target', 'withdrawn', aim, async (row, draft) => {
    await mustStand(draft, row, aim.reason, planVersion);
    return { planVersion, isWithdrawn: true };
  });
}

/** The target, refused where it is not there or does not stand any more. */
export async function standingTarget(draft: Draft, id: string): Promise<Held<'target'>> {
  const target = await currentRow(draft, 'target', id);
  return target === undefined || target.isWithdrawn ? draft.refuse('names-nothing', { noun: 'target', id }) : target;
}

async function planOf(draft: Draft, id: string): Promise<Row<'plan'>> {
  return (await currentRow(draft, 'plan', id)) ?? draft.refuse('names-nothing', { noun: 'plan', id });
}

/** Refuses a change of a target that says no reason, or that rests on no act where it needs one. */
export async function mustStand(
  draft: Draft,
  row: Row<'target'>,
  reason: string | null | undefined,
  planVersion: number,
): Promise<void> {
  mustSayWhy(draft, reason);
  if (row.isWithdrawn) draft.refuse('not-in-this-state', { noun: 'target', state: 'withdrawn' });
  if (planVersion < row.planVersion) draft.refuse('older-version', { version: row.planVersion });
  const [act, plan] = [await actOf(draft, row.plan, planVersion), await planOf(draft, row.plan)];
  // Once a plan is passed, what it promises is changed by a legal act only.
  if (act === null && isPassed(plan.status)) draft.refuse('act-needed', { version: planVersion });
}

/** The act that a version of a plan rests on; refused where there is no such version. */
async function actOf(draft: Draft, plan: string, number: number): Promise<string | null> {
  const version = await draft.tx
    .selectFrom('planVersion')
    .select('act')
    .where('plan', '=', plan)
    .where('number', '=', number)
    .where('toEvent', 'is', null)
    .executeTakeFirst();
  return version === undefined ? draft.refuse('names-nothing', { noun: 'plan-version', id: number }) : version.act;
}

export async function mustBeSound(draft: Draft, target: TargetContent): Promise<void> {
  const [fault] = faultsOf(target);
  if (fault !== undefined) draft.refuse('target-unsound', { kind: target.kind, ...fault });
  await mustBe(draft, 'indicator', target.indicator, target.against);
  await mustBe(draft, 'target', target.issuedBy);
  await mustBe(draft, 'unit', target.leadUnit);
}
