import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { openDocument } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Condition, findThing, is, type Listed, listThings, type PageAsked } from '../nouns/list.js';
import { type Row, type Shown, shownOf } from '../nouns/row.js';
import { type Sight, seen } from '../view.js';

export interface DocumentFilter {
  readonly region?: string | undefined;
  readonly plan?: string | undefined;
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
  readonly isPublic?: boolean | undefined;
  /** Those in which something waits for a person, or nothing does. */
  readonly waiting?: boolean | undefined;
}

/** Documents in the order they came in. */
export function listDocuments(
  database: Database,
  sight: Sight,
  { region, plan, kind, year, isPublic, waiting }: DocumentFilter,
  page: PageAsked,
): Promise<Listed<Shown<'document'>>> {
  const conditions = [
    is('region', region),
    is('plan', plan),
    is('kind', kind),
    is('year', year),
    is('isPublic', isPublic),
    isOpen(sight),
    isWaiting(sight, waiting),
  ];
  return listThings(database, sight, 'document', conditions, page);
}

export function readDocument(database: Database, sight: Sight, id: string): Promise<Shown<'document'> | null> {
  return findThing(database, sight, 'document', [is('id', id), isOpen(sight)]);
}

/** What waits is for the house. */
function isWaiting(sight: Sight, waiting: boolean | undefined): Condition {
  if (waiting === undefined) return undefined;
  if (sight.circle === 'public') return sql<SqlBool>`${!waiting}::boolean`;
  const some = (['fact', 'task', 'project'] as const).map(
    (noun) => sql`exists (select from ${sql.table(noun)} as thing where thing.document = document.id
      and (thing.state = 'proposed' or thing.anchor is not null) and ${seen(sight, 'thing')})`,
  );
  return sql<SqlBool>`(${sql.join(some, sql` or `)}) = ${waiting}`;
}

function isOpen(sight: Sight): RawBuilder<SqlBool> {
  return openDocument(sight.circle, sight, sql`document.id`);
}

/** The chapters of a document in their order, those of its edition. */
export function listSections(
  database: Database,
  sight: Sight,
  { id, edition }: Pick<Shown<'document'>, 'id' | 'edition'>,
  page: PageAsked,
): Promise<Listed<Shown<'section'>>> {
  return listThings(database, sight, 'section', [is('document', id), is('edition', edition)], page, ['position', 'id']);
}

/**
 * All editions of a document that are seen, the first one first: each as it stood when the next one came, or as it stands. The public sees none that
 * was replaced before it was published.
 */
export async function editionsOf(database: Database, sight: Sight, id: string): Promise<readonly Shown<'document'>[]> {
  const { event, circle } = sight;
  const { rows } = await sql<Row<'document'>>`
    select distinct on (edition) * from document
    where id = ${id} and (${event}::bigint is null or from_event <= ${event}) and ${isOpen(sight)}
      and ${circle === 'public' ? sql`is_public` : sql`true`}
    order by edition, from_event desc`.execute(database);
  return rows.map(shownOf<'document'>);
}
