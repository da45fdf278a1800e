import { type SqlBool, sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, currentRow, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { isKeepable } from '../nouns/figures.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import { isYearOrMonth, yearOf } from '../nouns/periods.js';
import type { Content, Row, Shown } from '../nouns/row.js';
import type { View } from '../view.js';

export type YearTargetContent = Content<'yearTarget'>;
export type YearTargetAsked = Omit<YearTargetContent, 'region' | 'fact' | 'isWithdrawn'>;

export function listYearTargets(
  database: Database,
  view: View,
  { target, period }: { readonly target?: string | undefined; readonly period?: string | undefined },
  page: PageAsked,
): Promise<Listed<Shown<'yearTarget'>>> {
  const conditions = [is('target', target), is('period', period), sql<SqlBool>`not is_withdrawn`];
  return listThings(database, view, 'yearTarget', conditions, page, target ? ['period', 'id'] : ['id']);
}

export function readYearTarget(database: Database, view: View, id: string): Promise<Shown<'yearTarget'> | null> {
  return readThing(database, view, 'yearTarget', 'id', id);
}

export function addYearTarget(ledger: Ledger, asked: YearTargetAsked, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'yearTarget', why, async (draft) => {
    const target = await targetOf(draft, asked.target);
    await check(draft, asked, target);
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
    await check(draft, { ...row, ...changes }, await targetOf(draft, row.target));
    return changes;
  });
}

export function withdrawYearTarget(ledger: Ledger, aim: Aim): Promise<Written<Made>> {
  return changeOne(ledger, 'yearTarget', 'withdrawn', aim, (_, draft) => {
    mustSayWhy(draft, aim.reason);
    return { isWithdrawn: true };
  });
}

async function targetOf(draft: Draft, id: string): Promise<Row<'target'>> {
  const target = await currentRow(draft, 'target', id);
  return target === undefined || target.isWithdrawn ? draft.refuse('names-nothing', { noun: 'target', id }) : target;
}

async function check(draft: Draft, asked: YearTargetAsked, target: Row<'target'>): Promise<void> {
  const { period } = asked;
  if (!isKeepable(asked)) draft.refuse('number-unfit', { value: asked.value, decimals: asked.decimals });
  const isWithin = isYearOrMonth(period) && yearOf(period) >= target.fromYear && yearOf(period) <= target.toYear;
  if (!isWithin) draft.refuse('period-outside', { period, from: target.fromYear, to: target.toYear });
  await mustBe(draft, 'document', asked.document);
}
