import type { Draft, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import { isYearOrMonth } from '../nouns/periods.js';
import type { Content, Shown } from '../nouns/row.js';
import type { View } from '../view.js';

export type DefinitionContent = Content<'definition'>;

/** The definitions (口径) of an indicator, the first one first. */
export function listDefinitions(
  database: Database,
  view: View,
  indicator: string,
  page: PageAsked,
): Promise<Listed<Shown<'definition'>>> {
  return listThings(database, view, 'definition', [is('indicator', indicator)], page, ['since', 'id']);
}

export function readDefinition(database: Database, view: View, id: string): Promise<Shown<'definition'> | null> {
  return readThing(database, view, 'definition', 'id', id);
}

export function addDefinition(ledger: Ledger, content: DefinitionContent, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'definition', why, async (draft) => {
    await mustBe(draft, 'indicator', content.indicator);
    await check(draft, content);
    return content;
  });
}

export function changeDefinition(
  ledger: Ledger,
  aim: Aim,
  changes: Partial<Omit<DefinitionContent, 'indicator' | 'code'>>,
): Promise<Written<Made>> {
  return changeOne(ledger, 'definition', 'changed', aim, async (row, draft) => {
    mustSayWhy(draft, aim.reason);
    await check(draft, { ...row, ...changes });
    return changes;
  });
}

async function check(draft: Draft, content: DefinitionContent): Promise<void> {
  const { indicator, code, since, factor, shift, convertsFrom } = content;
  if (!isYearOrMonth(since)) draft.refuse('period-unfit', { period: since });
  if (convertsFrom === null) {
    if (factor !== null || shift !== null) draft.refuse('conversion-unfit');
    return;
  }
  if (factor === null || factor === 0 || convertsFrom === code) draft.refuse('conversion-unfit');
  await mustBeDefined(draft, indicator, convertsFrom);
}

/** Refuses a definition that the indicator has none of; null and undefined are the one it began with. */
export async function mustBeDefined(draft: Draft, indicator: string, code: string | null | undefined): Promise<void> {
  if (code === null || code === undefined) return;
  const found = await draft.tx
    .selectFrom('definition')
    .select('id')
    .where('indicator', '=', indicator)
    .where('code', '=', code)
    .where('toEvent', 'is', null)
    .executeTakeFirst();
  if (found === undefined) draft.refuse('names-nothing', { noun: 'definition', id: code });
}
