import { sql } from 'kysely';
import type { Draft } from '../chain/write.js';
import type { Passage } from './reading/passages.js';
import type { Edition } from './rows.js';

/** Puts the sentences of an edition where they are searched, in place of those of the edition before. */
export async function putPassages(draft: Draft, { id, region }: Edition, passages: readonly Passage[]): Promise<void> {
  await sql`
    update passage set to_event = ${draft.seq}
    where region = ${region} and document = ${id} and to_event is null`.execute(draft.tx);
  await sql`
    insert into passage (region, document, from_event, start, "end", text, kinds, words)
    select ${region}, ${id}, ${draft.seq}, made.*
    from jsonb_to_recordset(${JSON.stringify(passages)}::jsonb)
      as made (start integer, "end" integer, text text, kinds text[], words tsvector)`.execute(draft.tx);
}
