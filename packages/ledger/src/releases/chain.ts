import type { Database } from '../database/connect.js';
import type { EventRow } from '../schema/tables.js';
import { lastEvent, type View } from '../view.js';

/** The events from one on, in their order, with everything that their hashes are made of. */
export function chainFrom(
  database: Database,
  view: View,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<readonly EventRow[]> {
  return database
    .selectFrom('event')
    .selectAll()
    .where('seq', '>=', from)
    .where('seq', '<=', lastEvent(view))
    .orderBy('seq')
    .limit(limit)
    .execute();
}
