import { sql } from 'kysely';
import type { Put } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { DocumentRow } from '../schema/tables.js';
import { type About, regionKey } from './about.js';

/**
 * The document that a file is an edition of, among those of the plan and the region that are said. What corrects a document may bring an
 * earlier edition of it back.
 */
export async function documentOfBytes(
  database: Database,
  bytes: string,
  { plan, region }: About,
  corrected: DocumentRow | null,
): Promise<string | null> {
  if (corrected !== null) return corrected.bytes === bytes ? corrected.id : null;
  let query = database.selectFrom('document').select('id').where('bytes', '=', bytes);
  if (plan !== undefined) query = query.where('plan', '=', plan);
  if (region !== undefined) query = query.where('region', '=', regionKey(region));
  return (await query.limit(1).executeTakeFirst())?.id ?? null;
}

type Filed = Pick<Put<'document'>, 'id' | 'region' | 'plan' | 'kind' | 'year' | 'name' | 'text' | 'map'>;

/** The document that holds a text already. */
export async function documentOfText(database: Database, { region, plan, text, map }: Filed): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from document where text = ${text} and map = ${map} and region = ${region} and plan is not distinct from ${plan}
      and to_event is null limit 1`.execute(database);
  return rows[0]?.id ?? null;
}

/** Documents that one may be a corrected edition of: of the same kind and year, or of the same name. */
export async function documentsLike(
  database: Database,
  { region, kind, year, name }: Filed,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from document where region = ${region} and (kind = ${kind} and year = ${year} or name = ${name})
      and to_event is null order by id desc limit 20`.execute(database);
  return rows.map(({ id }) => id);
}

export async function currentDocument(database: Database, id: string): Promise<DocumentRow | null> {
  const query = database.selectFrom('document').selectAll().where('id', '=', id).where('toEvent', 'is', null);
  return (await query.executeTakeFirst()) ?? null;
}
