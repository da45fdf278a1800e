import { type SqlBool, sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import { openIndicator } from '../circle.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { isKeepable } from '../nouns/figures.js';
import { type Condition, is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Content, Shown } from '../nouns/row.js';
import { type Sight, seen, type View } from '../view.js';

export type BaselineContent = Content<'baseline'>;
export type BaselineAsked = Omit<BaselineContent, 'fact' | 'isWithdrawn'>;

/** Base values of a plan that may be seen. */
export function listBaselines(
  database: Database,
  sight: Sight,
  { plan, indicator }: { readonly plan?: string | undefined; readonly indicator?: string | undefined },
  page: PageAsked,
): Promise<Listed<Shown<'baseline'>>> {
  const standing = sql<SqlBool>`not is_withdrawn`;
  const conditions = [is('plan', plan), is('indicator', indicator), standing, isOfOpenIndicator(sight)];
  return listThings(database, sight, 'baseline', conditions, page);
}

function isOfOpenIndicator(sight: Sight): Condition {
  if (sight.circle === 'office') return undefined;
  return sql<SqlBool>`exists (select from indicator where indicator.id = baseline.indicator and ${seen(sight, 'indicator')}
    and ${openIndicator(sight.circle, sight)})`;
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
