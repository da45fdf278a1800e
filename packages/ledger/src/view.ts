import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { hashOf } from './chain/hash-of.js';
import type { Database } from './database/connect.js';
import { forGood } from './database/for-good.js';

/** A state of the ledger to look at. */
export interface View {
  /** The last event that is seen; null for the state that holds now, whatever comes in. */
  readonly event: number | null;
}

/** Who will see it: offices see all that counts, the public what has been published, departments that and what is their own. */
export type Circle = 'office' | 'public' | { readonly units: readonly string[] };

/** A state, and for whom it is looked at: who is shown what can be published is shown no more than that. */
export interface Sight extends View {
  readonly circle: Circle;
}

/** The state that holds now, as offices see it. */
export const NOW: Sight = { event: null, circle: 'office' };

/** What a state is asked by: a day, at its end in the zone of the installation; a release; an event. */
export type AsOf =
  | { readonly day: string; readonly zone: string }
  | { readonly release: number }
  | { readonly event: number };

/** The rows of a table that hold in a state. `name` is that of the table, or its alias. */
export function seen(view: View, name: string): Expression<SqlBool> {
  const from = sql.ref(`${name}.from_event`);
  const to = sql.ref(`${name}.to_event`);
  if (view.event === null) return sql<SqlBool>`${to} is null`;
  return sql<SqlBool>`(${from} <= ${view.event} and (${to} is null or ${to} > ${view.event}))`;
}

/** The last event of a state, as SQL: what `NOW` comes to is settled when the query runs. */
export function lastEvent(view: View): RawBuilder<number> {
  return view.event === null ? sql<number>`(select coalesce(max(seq), 0) from event)` : sql<number>`${view.event}`;
}

/** Finds the state; null where there is no such release or event. A day before the first event shows an empty ledger. */
export async function viewOf(database: Database, asOf: AsOf): Promise<View | null> {
  if ('day' in asOf) return atDay(database, asOf.day, asOf.zone);
  if ('release' in asOf) {
    const event = await seenBy(database, asOf.release);
    return event === null ? null : { event };
  }
  return (await hashOf(database, asOf.event)) === null ? null : { event: asOf.event };
}

/** The last event that a release holds. */
const seenBy = forGood(async (database, number) => {
  const release = await database.selectFrom('release').select('seen').where('number', '=', number).executeTakeFirst();
  return release?.seen ?? null;
});

async function atDay(database: Database, day: string, zone: string): Promise<View> {
  const { rows } = await sql<{ seq: number }>`
    select coalesce(max(seq), 0) as seq from event
    where at < ((${day}::date + 1)::timestamp at time zone ${zone})`.execute(database);
  return { event: rows[0]!.seq };
}
