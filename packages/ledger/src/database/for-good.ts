import type { Database } from './connect.js';

/** Of each ledger that is open, as many as are worth it. */
const MOST = 1_000;

/** Asks the database once for what never changes when it is there: the hash of an event, the state of a release. What is not there is asked for again. */
export function forGood<Thing>(
  ask: (database: Database, key: number) => Promise<Thing | null>,
): (database: Database, key: number) => Promise<Thing | null> {
  const known = new WeakMap<Database, Map<number, Thing>>();
  return async (database, key) => {
    const things = known.get(database) ?? new Map<number, Thing>();
    known.set(database, things);
    const thing = things.get(key) ?? (await ask(database, key));
    if (things.size >= MOST) things.clear();
    if (thing !== null) things.set(key, thing);
    return thing;
  };
}
