import type { Certainty } from '@outturn/engine';
import { type SqlBool, sql } from 'kysely';
import { openFact } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Condition, findThing, is, type Listed, listThings, type PageAsked, tellThings } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { FactRow } from '../schema/tables.js';
import type { Sight } from '../view.js';

export interface FactFilter {
  readonly document?: string | undefined;
  readonly state?: FactRow['state'] | undefined;
  readonly indicator?: string | undefined;
  readonly certainty?: Certainty | undefined;
  /** Those that a corrected edition has moved or lost, which wait for a person. */
  readonly anchored?: boolean | undefined;
}

/** Facts, those of one document in the order of its text. */
export async function listFacts(
  database: Database,
  sight: Sight,
  filter: FactFilter,
  page: PageAsked,
): Promise<Listed<Shown<'fact'>>> {
  const listed = await listThings(database, sight, 'fact', conditionsOf(filter, sight), page, orderOf(filter));
  return { ...listed, items: listed.items.map((fact) => asSeen(fact, sight)) };
}

/** The same in JSON, with the fields that are named. */
export async function tellFacts(
  database: Database,
  sight: Sight,
  fields: readonly string[],
  filter: FactFilter,
  page: PageAsked,
): Promise<Listed<string>> {
  const told = await tellThings(database, sight, 'fact', fields, conditionsOf(filter, sight), page, orderOf(filter));
  if (sight.circle !== 'public') return told;
  return { ...told, items: told.items.map((fact) => JSON.stringify(asSeen(JSON.parse(fact), sight))) };
}

function conditionsOf(
  { document, state, indicator, certainty, anchored }: FactFilter,
  sight: Sight,
): readonly Condition[] {
  return [
    ...[is('document', document), is('state', state), is('indicator', indicator)],
    certainty === undefined ? undefined : sql<SqlBool>`proposal ->> 'certainty' = ${certainty}`,
    anchored === undefined ? undefined : sql<SqlBool>`(anchor is not null) = ${anchored}`,
    openFact(sight),
  ];
}

function orderOf({ document }: FactFilter): readonly string[] {
  return document === undefined ? ['id'] : ['start', 'id'];
}

export async function readFact(database: Database, sight: Sight, id: string): Promise<Shown<'fact'> | null> {
  const fact = await findThing(database, sight, 'fact', [is('id', id), openFact(sight)]);
  return fact && asSeen(fact, sight);
}

/** Who has corrected it is for the house. */
function asSeen(fact: Shown<'fact'>, { circle }: Sight): Shown<'fact'> {
  if (circle !== 'public' || fact.proposal === null || !('by' in fact.proposal)) return fact;
  const { by: _, ...proposal } = fact.proposal;
  return { ...fact, proposal };
}
