import type { Database } from '../database/connect.js';
import { forGood } from '../database/for-good.js';

/** The hash of an event; null where there is none. */
export const hashOf: (database: Database, seq: number) => Promise<string | null> = forGood(async (database, seq) => {
  const event = await database.selectFrom('event').select('hash').where('seq', '=', seq).executeTakeFirst();
  return event?.hash ?? null;
});
