import { type SqlBool, sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { isKeepable } from '../nouns/figures.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Content, Shown } from '../nouns/row.js';
import type { View } from '../view.js';

export type BaselineContent = Content<'baseline'>;
export type BaselineAsked = Omit<BaselineContent, 'fact' | 'isWithdrawn'>;

export function listBaselines(
  database: Database,
  view: View,
  { plan, indicator }: { readonly plan?: string | undefined; readonly indicator?: string | undefined },
  page: PageAsked,
): Promise<Listed<Shown<'baseline'>>> {
  const standing = sql<SqlBool>`not is_withdrawn`;
  return listThings(database, view, 'baseline', [is('plan', plan), is('indicator', indicator), standing], page);
}

export function readBaseline(database: Database, view: View, id: string): Promise<Shown<'baseline'> | null> {
  return readThing(database, view, 'baseline', 'id', id);
}

export function addBaseline(ledger: Ledger, asked: BaselineAsked, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'baseline', why, async (draft) => {
    await mustBe(draft, 'plan', asked.plan);
    await mustBe(draft, 'indicator', asked.indicator);
    mustBeKeepable(draft, asked);
    return { ...asked, fact: null, isWithdrawn: false };
  });
}

export function changeBaseline(
  ledger: Ledger,
  aim: Aim,
  changes: Partial<Omit<BaselineAsked, 'plan' | 'indicator'>>,
): Promise<Written<Made>> {
  return changeOne(ledger, 'baseline', 'changed', aim, (row, draft) => {
    mustSayWhy(draft, aim.reason);
    mustBeKeepable(draft, { ...row, ...changes });
    return changes;
  });
}

function mustBeKeepable(draft: Draft, { value, decimals }: Pick<BaselineContent, 'value' | 'decimals'>): void {
  if (!isKeepable({ value, decimals })) draft.refuse('number-unfit', { value, decimals });
}
