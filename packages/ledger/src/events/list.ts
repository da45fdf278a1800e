import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { cut, type Listed, type PageAsked } from '../nouns/list.js';
import type { Role } from '../roles/roles.js';
import type { EventRow, Noun } from '../schema/tables.js';

export interface EventFilter {
  readonly account?: string | undefined;
  readonly kind?: string | undefined;
  readonly noun?: Noun | undefined;
  /** The id of a thing of that noun. */
  readonly thing?: string | undefined;
  /** Days in a zone, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly zone?: string | undefined;
}

/** A role that an event gave or took back, and whose it is. */
interface GrantTold {
  readonly account: string;
  readonly role: Role;
  readonly unitName: string | null;
}

/** An event with the names of the post and the unit that somebody acted for. */
export interface EventShown extends EventRow {
  readonly postName: string | null;
  readonly unitName: string | null;
  readonly grant: GrantTold | null;
}

/** What happened, the last first. */
export async function listEvents(
  database: Database,
  { account, kind, noun, thing, from, until, zone = 'UTC' }: EventFilter,
  page: PageAsked,
): Promise<Listed<EventShown>> {
  let query = database
    .selectFrom('event')
    .selectAll('event')
    .select([nameOf('post'), nameOf('unit'), grantTold()]);
  if (account !== undefined) query = query.where('account', '=', account);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (noun !== undefined) query = query.where(touches(noun, thing));
  if (from !== undefined) query = query.where(sql<SqlBool>`at >= ${from}::date::timestamp at time zone ${zone}`);
  if (until !== undefined) query = query.where(sql<SqlBool>`at < (${until}::date + 1)::timestamp at time zone ${zone}`);
  const before = page.after?.[0];
  if (before !== undefined) query = query.where('seq', '<', Number(before));
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(page.limit + 1)
    .execute();
  return cut(rows, page.limit, ({ seq }) => [seq]);
}

/** The name of the post or the unit of an event, as it is now. */
function nameOf(noun: 'post' | 'unit') {
  const name = sql<string | null>`(select name from ${sql.table(noun)} as held
    where held.id = ${sql.ref(`event.${noun}`)} and held.to_event is null)`;
  return name.as(`${noun}Name` as const);
}

function grantTold() {
  return sql<GrantTold | null>`(select jsonb_build_object('account', given.account, 'role', given.role, 'unitName',
      (select name from unit where unit.id = given.unit and unit.to_event is null))
    from role_grant as given where given.from_event = event.seq)`.as('grant');
}

/** True for an event that added a version of a noun, or of one thing. */
function touches(noun: Noun, thing: string | undefined): RawBuilder<SqlBool> {
  const touched = sql.table(noun);
  return thing === undefined
    ? sql<SqlBool>`exists (select from ${touched} as touched where touched.from_event = seq)`
    : sql<SqlBool>`seq in (select from_event from ${touched} where id = ${thing})`;
}
