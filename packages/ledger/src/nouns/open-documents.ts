import { sql } from 'kysely';
import { openDocument } from '../circle.js';
import type { Database } from '../database/connect.js';
import { type Sight, seen } from '../view.js';
import type { Listed } from './list.js';

interface FromDocument {
  readonly document: string | null;
}

/** The same things; a document that is not for whom they are shown to is not named. */
export async function withOpenDocuments<Thing extends FromDocument>(
  database: Database,
  sight: Sight,
  listed: Listed<Thing>,
): Promise<Listed<Thing>> {
  const named = listed.items.flatMap(({ document }) => document ?? []);
  if (sight.circle !== 'public' || named.length === 0) return listed;
  const { rows } = await sql<{ id: string }>`select id from document
    where id = any(${named}) and ${seen(sight, 'document')} and ${openDocument(sight.circle, sight, sql`document.id`)}`.execute(
    database,
  );
  const open = new Set(rows.map(({ id }) => id));
  const items = listed.items.map((thing) => {
    return thing.document === null || open.has(thing.document) ? thing : { ...thing, document: null };
  });
  return { ...listed, items };
}
