import { MAX_FILE_BYTES } from '@outturn/import';
import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { Author, Written } from '../chain/write.js';
import { type About, plainName } from '../documents/about.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { IMPORTS, senderOf } from './queue.js';

export interface Submitted {
  readonly job: string;
  readonly batch: string;
}

/**
 * Keeps a file and a job to import it, both or neither. Files of a batch are told by its id, which whoever hands them in may choose; they
 * let a file that was handed in alone go before them.
 */
export async function submitImport(
  ledger: Ledger,
  bytes: Uint8Array,
  about: About,
  author: Author,
  batch?: string,
): Promise<Written<Submitted>> {
  if (bytes.length > MAX_FILE_BYTES) {
    const params = { reason: 'too-large', limit: MAX_FILE_BYTES };
    return { ok: false, refusal: { code: 'unreadable-file', params } };
  }
  const submitted = { job: newId(), batch: batch ?? newId() };
  const sender = await senderOf(ledger);
  const said = JSON.stringify({ ...about, name: plainName(about.name) });
  return ledger.database.transaction().execute(async (tx): Promise<Written<Submitted>> => {
    const { rows } = await sql`
      select from import_job where batch = ${submitted.batch} and account is distinct from ${author.account} limit 1`.execute(
      tx,
    );
    if (rows.length > 0)
      return { ok: false, refusal: { code: 'not-found', params: { noun: 'batch', id: submitted.batch } } };
    await sql`
      insert into import_job (id, batch, name, about, account, post, unit, bytes)
      values (${submitted.job}, ${submitted.batch}, ${plainName(about.name)}, ${said}::jsonb,
        ${author.account}, ${author.post}, ${author.unit}, ${Buffer.from(bytes)})`.execute(tx);
    const priority = batch === undefined ? 1 : 0;
    await sender.send(IMPORTS, {}, { id: submitted.job, priority, db: fromKysely(tx) });
    return { ok: true, event: null, result: submitted };
  });
}
