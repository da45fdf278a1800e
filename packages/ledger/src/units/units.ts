import { sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, type Made, mustBe, type Why } from '../nouns/change.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Content, Shown } from '../nouns/row.js';
import type { UnitKind } from '../schema/tables.js';
import type { View } from '../view.js';

export type UnitContent = Content<'unit'>;

export interface UnitFilter {
  readonly region?: string | undefined;
  readonly kind?: UnitKind | undefined;
  readonly above?: string | undefined;
}

export function listUnits(
  database: Database,
  view: View,
  { region, kind, above }: UnitFilter,
  page: PageAsked,
): Promise<Listed<Shown<'unit'>>> {
  return listThings(database, view, 'unit', [is('region', region), is('kind', kind), is('above', above)], page);
}

export function readUnit(database: Database, view: View, id: string): Promise<Shown<'unit'> | null> {
  return readThing(database, view, 'unit', 'id', id);
}

/** Adds a unit. Those that it takes over from end on `since`, the day that it begins. */
export function addUnit(
  ledger: Ledger,
  content: UnitContent & { readonly since?: string | undefined },
  why: Why,
): Promise<Written<Made>> {
  const { since, ...unit } = content;
  return addOne(ledger, 'unit', why, async (draft) => {
    await mustBe(draft, 'unit', unit.above, ...unit.successorOf);
    if (since !== undefined) await end(draft, unit.successorOf, since);
    return unit;
  });
}

export function changeUnit(ledger: Ledger, aim: Aim, changes: Partial<UnitContent>): Promise<Written<Made>> {
  return changeOne(ledger, 'unit', 'changed', aim, async (_, draft) => {
    await mustBe(draft, 'unit', changes.above, ...(changes.successorOf ?? []));
    await refuseCircle(draft, aim.id, 'above', changes.above ? [changes.above] : []);
    await refuseCircle(draft, aim.id, 'successor_of', changes.successorOf ?? []);
    return changes;
  });
}

async function end(draft: Draft, ids: readonly string[], until: string): Promise<void> {
  const { rows } = await sql<Shown<'unit'>>`
    select * from unit where id = any(${ids}) and to_event is null and until is null`.execute(draft.tx);
  await draft.put(
    'unit',
    rows.map((row) => ({ ...row, until })),
  );
}

/** A unit is not above itself, nor its own successor, by whatever way round. */
async function refuseCircle(
  draft: Draft,
  id: string,
  column: 'above' | 'successor_of',
  from: readonly string[],
): Promise<void> {
  if (from.length === 0) return;
  const step = column === 'above' ? sql`unit.above` : sql`any_before`;
  const join = column === 'above' ? sql`` : sql`cross join lateral unnest(unit.successor_of) as any_before`;
  const { rows } = await sql<{ found: boolean }>`
    with recursive way(id) as (
      select unnest(${from}::uuid[])
      union select ${step} from way join unit on unit.id = way.id and unit.to_event is null ${join}
    ) select true as found from way where id = ${id} limit 1`.execute(draft.tx);
  if (rows.length > 0) draft.refuse('in-a-circle', { noun: 'unit', id });
}
