import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { lastEvent, type View } from '../view.js';

/** Which state of the ledger is looked at, in terms that anyone can hold on to. */
export interface State {
  readonly event: number;
  readonly at: string;
  /** The hash of the event. */
  readonly head: string;
  /** The release that is this state, where there is one. */
  readonly release: number | null;
}

/** The state that a view comes to; null while nothing has been written. */
export async function stateOf(database: Database, view: View): Promise<State | null> {
  const { rows } = await sql<State>`
    select seq as event, at, hash as head, (select number from release where seen = seq order by number limit 1) as release
    from event where seq = ${lastEvent(view)}`.execute(database);
  return rows[0] ?? null;
}
