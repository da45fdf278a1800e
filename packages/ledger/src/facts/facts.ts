import type { Certainty } from '@outturn/engine';
import { type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import type { Shown } from '../nouns/row.js';
import type { FactRow } from '../schema/tables.js';
import type { View } from '../view.js';

export interface FactFilter {
  readonly document?: string | undefined;
  readonly state?: FactRow['state'] | undefined;
  readonly indicator?: string | undefined;
  readonly certainty?: Certainty | undefined;
  /** Those that a corrected edition has moved or lost, which wait for a person. */
  readonly anchored?: boolean | undefined;
}

/** Facts, those of one document in the order of its text. */
export function listFacts(
  database: Database,
  view: View,
  { document, state, indicator, certainty, anchored }: FactFilter,
  page: PageAsked,
): Promise<Listed<Shown<'fact'>>> {
  const conditions = [
    ...[is('document', document), is('state', state), is('indicator', indicator)],
    certainty === undefined ? undefined : sql<SqlBool>`proposal ->> 'certainty' = ${certainty}`,
    anchored === undefined ? undefined : sql<SqlBool>`(anchor is not null) = ${anchored}`,
  ];
  return listThings(database, view, 'fact', conditions, page, document ? ['start', 'id'] : ['id']);
}

export function readFact(database: Database, view: View, id: string): Promise<Shown<'fact'> | null> {
  return readThing(database, view, 'fact', 'id', id);
}
