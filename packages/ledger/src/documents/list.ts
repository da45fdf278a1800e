import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { is, type Listed, listThings, type PageAsked, readThing } from '../nouns/list.js';
import { type Row, type Shown, shownOf } from '../nouns/row.js';
import type { View } from '../view.js';

export interface DocumentFilter {
  readonly region?: string | undefined;
  readonly plan?: string | undefined;
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
  readonly isPublic?: boolean | undefined;
}

/** Documents in the order they came in. */
export function listDocuments(
  database: Database,
  view: View,
  { region, plan, kind, year, isPublic }: DocumentFilter,
  page: PageAsked,
): Promise<Listed<Shown<'document'>>> {
  const conditions = [
    is('region', region),
    is('plan', plan),
    is('kind', kind),
    is('year', year),
    is('isPublic', isPublic),
  ];
  return listThings(database, view, 'document', conditions, page);
}

export function readDocument(database: Database, view: View, id: string): Promise<Shown<'document'> | null> {
  return readThing(database, view, 'document', 'id', id);
}

/** The chapters of a document in their order, those of its edition. */
export function listSections(
  database: Database,
  view: View,
  { id, edition }: Pick<Shown<'document'>, 'id' | 'edition'>,
  page: PageAsked,
): Promise<Listed<Shown<'section'>>> {
  return listThings(database, view, 'section', [is('document', id), is('edition', edition)], page, ['position', 'id']);
}

/** All editions of a document that are seen, the first one first: each as it stood when the next one came, or as it stands. */
export async function editionsOf(database: Database, view: View, id: string): Promise<readonly Shown<'document'>[]> {
  const { rows } = await sql<Row<'document'>>`
    select distinct on (edition) * from document
    where id = ${id} and (${view.event}::bigint is null or from_event <= ${view.event})
    order by edition, from_event desc`.execute(database);
  return rows.map(shownOf<'document'>);
}
