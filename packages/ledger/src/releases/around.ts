import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { lastEvent, type View } from '../view.js';
import type { Release } from './releases.js';
import { type State, stateOf } from './state.js';

/** A state between the releases. */
export interface StateAmongReleases extends Omit<State, 'release'> {
  /** The release that is this state. */
  readonly release: Release | null;
  /** The last release that is this state or one before it. */
  readonly last: Release | null;
}

/** The state that a view comes to, with the releases it stands by; null while nothing has been written. */
export async function stateAmongReleases(database: Database, view: View): Promise<StateAmongReleases | null> {
  const state = await stateOf(database, view);
  if (state === null) return null;
  const { rows } = await sql<Release>`
    select number, title, note, seen, head, from_event as version, at as released_at
    from release join event on event.seq = release.from_event
    where to_event is null and seen <= ${lastEvent(view)} order by number desc limit 1`.execute(database);
  const last = rows[0] ?? null;
  return { ...state, last, release: last?.seen === state.event ? last : null };
}
