import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { cut, type Listed, type PageAsked } from '../nouns/list.js';
import type { EventRow, Noun } from '../schema/tables.js';

export interface EventFilter {
  readonly account?: string | undefined;
  readonly kind?: string | undefined;
  readonly noun?: Noun | undefined;
  /** The id of a thing of that noun. */
  readonly thing?: string | undefined;
}

/** What happened, the last first. */
export async function listEvents(
  database: Database,
  { account, kind, noun, thing }: EventFilter,
  page: PageAsked,
): Promise<Listed<EventRow>> {
  let query = database.selectFrom('event').selectAll();
  if (account !== undefined) query = query.where('account', '=', account);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (noun !== undefined) query = query.where(touches(noun, thing));
  const before = page.after?.[0];
  if (before !== undefined) query = query.where('seq', '<', Number(before));
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(page.limit + 1)
    .execute();
  return cut(rows, page.limit, ({ seq }) => [seq]);
}

/** True for an event that added a version of a noun, or of one thing. */
function touches(noun: Noun, thing: string | undefined): RawBuilder<SqlBool> {
  const touched = sql.table(noun);
  return thing === undefined
    ? sql<SqlBool>`exists (select from ${touched} as touched where touched.from_event = seq)`
    : sql<SqlBool>`seq in (select from_event from ${touched} where id = ${thing})`;
}
