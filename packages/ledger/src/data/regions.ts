import { sql } from 'kysely';
import { openIndicator } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Circle, seen, type View } from '../view.js';

/** The regions that something is known of an indicator in, by its code, where it may be seen. */
export async function regionsOf(
  database: Database,
  view: View,
  code: string,
  circle: Circle,
): Promise<readonly string[]> {
  const { rows } = await sql<{ region: string }>`
    with i as (select id from indicator where code = ${code} and ${seen(view, 'indicator')}
      and ${openIndicator(circle, view)})
    select region from target where indicator = (select id from i) and ${seen(view, 'target')}
    union select region from observation where indicator = (select id from i) and ${seen(view, 'observation')}
    order by region`.execute(database);
  return rows.map(({ region }) => region);
}
