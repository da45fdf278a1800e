import type { Draft, Written } from '../chain/write.js';
import { openPlan } from '../circle.js';
import type { Database } from '../database/connect.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import {
  type Aim,
  addOne,
  changeOne,
  expectedRow,
  type Made,
  mustBe,
  mustSayWhy,
  tryWrite,
  type Why,
} from '../nouns/change.js';
import { findThing, is, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import { withOpenDocuments } from '../nouns/open-documents.js';
import { type Content, putOf, type Shown } from '../nouns/row.js';
import type { PlanKind, PlanStatus } from '../schema/tables.js';
import type { Sight } from '../view.js';

export type PlanContent = Content<'plan'>;

export interface PlanFilter {
  readonly region?: string | undefined;
  readonly kind?: PlanKind | undefined;
  readonly status?: PlanStatus | undefined;
}

export function listPlans(
  database: Database,
  sight: Sight,
  { region, kind, status }: PlanFilter,
  page: PageAsked,
): Promise<Listed<Shown<'plan'>>> {
  const conditions = [is('region', region), is('kind', kind), is('status', status), openPlan(sight.circle, sight)];
  return listThings(database, sight, 'plan', conditions, page);
}

export function readPlan(database: Database, sight: Sight, code: string): Promise<Shown<'plan'> | null> {
  return findThing(database, sight, 'plan', [is('code', code), openPlan(sight.circle, sight)]);
}

/** Those of a plan that may be seen. */
export async function listPlanVersions(
  database: Database,
  sight: Sight,
  plan: string,
  page: PageAsked,
): Promise<Listed<Shown<'planVersion'>>> {
  return withOpenDocuments(
    database,
    sight,
    await listThings(database, sight, 'planVersion', [is('plan', plan)], page, ['number', 'id']),
  );
}

/** The legal act that a version of a plan rests on. */
export interface Passing {
  readonly act: string | null;
  readonly document: string | null;
  readonly adoptedOn: string | null;
}

/** Adds a plan with its first version. */
export function addPlan(ledger: Ledger, content: PlanContent, passing: Passing, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'plan', why, async (draft, id) => {
    await checkNamed(draft, content);
    await mustBe(draft, 'document', passing.document);
    if (content.fromYear > content.toYear) draft.refuse('years-backwards');
    await draft.put('planVersion', [{ id: newId(), plan: id, number: 1, ...passing, reason: why.reason ?? null }]);
    return content;
  });
}

/** From the draft to the archive. A step back needs a reason. */
const COURSE: readonly PlanStatus[] = [
  'draft',
  'aligning',
  'reviewed',
  'approved',
  'published',
  'in-force',
  'amended',
  'ended',
  'archived',
];

export function isPassed(status: PlanStatus): boolean {
  return COURSE.indexOf(status) >= COURSE.indexOf('approved');
}

export function changePlan(ledger: Ledger, aim: Aim, changes: Partial<PlanContent>): Promise<Written<Made>> {
  return changeOne(ledger, 'plan', 'changed', aim, async (plan, draft) => {
    const next = { ...plan, ...changes };
    await checkNamed(draft, changes);
    if (next.fromYear > next.toYear) draft.refuse('years-backwards');
    if (COURSE.indexOf(next.status) < COURSE.indexOf(plan.status)) mustSayWhy(draft, aim.reason);
    return changes;
  });
}

export interface Amendment {
  readonly act: string;
  readonly document: string;
  readonly adoptedOn: string | null;
}

/** 调整: a new version of a plan that was passed, by a legal act, from a document, for a reason. Gives its number. */
export function amendPlan(
  ledger: Ledger,
  aim: Aim,
  { act, document, adoptedOn }: Amendment,
): Promise<Written<Made & { readonly number: number }>> {
  const { id: plan, expected, author, reason = null } = aim;
  return tryWrite(ledger, { kind: 'plan.amended', author, reason, document }, async (draft) => {
    const { fromEvent: _, toEvent: __, ...row } = await expectedRow(draft, 'plan', plan, expected);
    mustSayWhy(draft, reason);
    await mustBe(draft, 'document', document);
    if (!isPassed(row.status)) draft.refuse('not-in-this-state', { noun: 'plan', state: row.status });
    const number = 1 + (await lastVersion(draft, plan));
    await draft.put('planVersion', [{ id: newId(), plan, number, act, document, adoptedOn, reason }]);
    await draft.put('plan', [putOf(plan, { ...row, status: 'amended' })]);
    return { id: plan, version: draft.seq, number };
  });
}

async function lastVersion(draft: Draft, plan: string): Promise<number> {
  const row = await draft.tx
    .selectFrom('planVersion')
    .select((part) => part.fn.max('number').as('last'))
    .where('plan', '=', plan)
    .where('toEvent', 'is', null)
    .executeTakeFirst();
  return row?.last ?? 0;
}

async function checkNamed(draft: Draft, { upper = [], supersedes }: Partial<PlanContent>): Promise<void> {
  await mustBe(draft, 'plan', supersedes, ...upper);
}
