import { type SqlBool, sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import { openTarget } from '../circle.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { isKeepable } from '../nouns/figures.js';
import { type Condition, is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import { withOpenDocuments } from '../nouns/open-documents.js';
import { isYearOrMonth, yearOf } from '../nouns/periods.js';
import type { Content, Row, Shown } from '../nouns/row.js';
import { type Sight, seen, type View } from '../view.js';
import { standingTarget } from './targets.js';

export type YearTargetContent = Content<'yearTarget'>;
export type YearTargetAsked = Omit<YearTargetContent, 'region' | 'fact' | 'isWithdrawn'>;

/** Year targets, those of targets that may be seen. */
export async function listYearTargets(
  database: Database,
  sight: Sight,
  { target, period }: { readonly target?: string | undefined; readonly period?: string | undefined },
  page: PageAsked,
): Promise<Listed<Shown<'yearTarget'>>> {
  const standing = sql<SqlBool>`not is_withdrawn`;
  const conditions = [is('target', target), is('period', period), standing, isOfOpenTarget(sight)];
  const listed = await listThings(database, sight, 'yearTarget', conditions, page, target ? ['period', 'id'] : ['id']);
  return withOpenDocuments(database, sight, listed);
}

function isOfOpenTarget(sight: Sight): Condition {
  if (sight.circle === 'office') return undefined;
  return sql<SqlBool>`exists (select from target where target.id = year_target.target and ${seen(sight, 'target')}
    and ${openTarget(sight.circle, sight)})`;
}

export function readYearTarget(database: Database, view: View, id: string): Promise<Shown<'yearTarget'> | null> {
  return readThing(database, view, 'yearTarget', 'id', id);
}

export function addYearTarget(ledger: Ledger, asked: YearTargetAsked, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'yearTarget', why, async (draft) => {
    const target = await standingTarget(draft, asked.target);
    await mustBeYearOf(draft, asked, target);
    return { ...asked, region: target.region, fact: null, isWithdrawn: false };
  });
}

export function changeYearTarget(
  ledger: Ledger,
  aim: Aim,
  changes: Partial<Omit<YearTargetAsked, 'target'>>,
): Promise<Written<Made>> {
  return changeOne(ledger, 'yearTarget', 'changed', aim, async (row, draft) => {
    mustSayWhy(draft, aim.reason);
    await mustBeYearOf(draft, { ...row, ...changes }, await standingTarget(draft, row.target));
    return changes;
  });
}

export function withdrawYearTarget(ledger: Ledger, aim: Aim): Promise<Written<Made>> {
  return changeOne(ledger, 'yearTarget', 'withdrawn', aim, (_, draft) => {
    mustSayWhy(draft, aim.reason);
    return { isWithdrawn: true };
  });
}

/** Refuses what cannot be a year of a target. */
export async function mustBeYearOf(draft: Draft, asked: YearTargetAsked, target: Row<'target'>): Promise<void> {
  const { period } = asked;
  if (!isKeepable(asked)) draft.refuse('number-unfit', { value: asked.value, decimals: asked.decimals });
  const isWithin = isYearOrMonth(period) && yearOf(period) >= target.fromYear && yearOf(period) <= target.toYear;
  if (!isWithin) draft.refuse('period-outside', { period, from: target.fromYear, to: target.toYear });
  await mustBe(draft, 'document', asked.document);
}
