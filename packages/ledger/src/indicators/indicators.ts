import { type SqlBool, sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import { openIndicator } from '../circle.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { type Condition, findThing, is, isOneOf, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import type { Content, Shown } from '../nouns/row.js';
import { kinIn } from '../units/succession.js';
import type { Sight } from '../view.js';

export type IndicatorContent = Content<'indicator'>;

export interface IndicatorFilter {
  readonly code?: string | undefined;
  readonly field?: string | undefined;
  readonly leadUnit?: string | undefined;
  /** Part of a name or of another name of it, or the code. */
  readonly name?: string | undefined;
}

export async function listIndicators(
  database: Database,
  sight: Sight,
  { code, field, leadUnit, name }: IndicatorFilter,
  page: PageAsked,
): Promise<Listed<Shown<'indicator'>>> {
  const led = isOneOf('lead_unit', await kinIn(database, sight, leadUnit));
  const conditions = [is('code', code), is('field', field), led, isCalled(name), openIndicator(sight.circle, sight)];
  return listThings(database, sight, 'indicator', conditions, page);
}

function isCalled(part: string | undefined): Condition {
  if (part === undefined) return undefined;
  return sql<SqlBool>`(code = ${part} or position(${part} in name || ' ' || array_to_string(aliases, ' ')) > 0)`;
}

export function readIndicator(database: Database, sight: Sight, code: string): Promise<Shown<'indicator'> | null> {
  return findThing(database, sight, 'indicator', [is('code', code), openIndicator(sight.circle, sight)]);
}

export function addIndicator(ledger: Ledger, content: IndicatorContent, why: Why): Promise<Written<Made>> {
  return addOne(ledger, 'indicator', why, async (draft) => {
    await mustBe(draft, 'unit', content.leadUnit, content.sourceUnit);
    return { ...content, aliases: aliasesOf(content) };
  });
}

/** Changes an indicator. Its unit stays once there are figures in it: they would say something else. */
export function changeIndicator(ledger: Ledger, aim: Aim, changes: Partial<IndicatorContent>): Promise<Written<Made>> {
  return changeOne(ledger, 'indicator', 'changed', aim, async (row, draft) => {
    await mustBe(draft, 'unit', changes.leadUnit, changes.sourceUnit);
    if (changes.unit !== undefined && changes.unit !== row.unit) {
      mustSayWhy(draft, aim.reason);
      if (await hasFigures(draft, aim.id)) draft.refuse('has-figures', { unit: row.unit });
    }
    return { ...changes, aliases: aliasesOf({ ...row, ...changes }) };
  });
}

/** Other names, each once, and none that is the name. */
function aliasesOf({ name, aliases }: Pick<IndicatorContent, 'name' | 'aliases'>): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name);
}

async function hasFigures(draft: Draft, indicator: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
    exists (select from observation where indicator = ${indicator} and to_event is null and state <> 'withdrawn')
    or exists (select from baseline where indicator = ${indicator} and to_event is null and not is_withdrawn)
    or exists (select from target where indicator = ${indicator} and to_event is null and not is_withdrawn)
    as found`.execute(draft.tx);
  return rows[0]!.found;
}
