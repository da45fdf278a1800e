import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '@outturn/engine';
import { type SqlBool, sql } from 'kysely';
import type { Draft, Put } from '../chain/write.js';
import { newId } from '../ids.js';
import type { FindingRow } from '../schema/tables.js';
import { documentsOf } from './reading/read.js';

/** The documents whose findings were looked for: those within one, or those between several of them. */
export type Looked = { readonly within: string } | { readonly between: readonly string[] };

/** Brings the findings that are kept to those that were found now. One that is not found any more stays, and says so. */
export async function settleFindings(
  draft: Draft,
  region: string,
  looked: Looked,
  found: readonly Finding[],
): Promise<void> {
  const kept = new Map((await keptFindings(draft, looked)).map((row) => [row.fingerprint, row]));
  const rows: Put<'finding'>[] = [];
  for (const finding of found) {
    const row = kept.get(finding.fingerprint);
    kept.delete(finding.fingerprint);
    const next = rowOf(row?.id ?? newId(), region, finding);
    if (row === undefined || !saysTheSame(row, next)) rows.push(next);
  }
  for (const row of kept.values()) if (!row.isGone) rows.push({ ...row, isGone: true });
  await draft.put('finding', rows);
}

async function keptFindings(draft: Draft, looked: Looked): Promise<readonly FindingRow[]> {
  const condition =
    'within' in looked
      ? sql<SqlBool>`documents = ${[looked.within]}::uuid[]`
      : sql<SqlBool>`documents <@ ${looked.between}::uuid[] and cardinality(documents) > 1`;
  const { rows } = await sql<FindingRow>`
    select * from finding where documents && ${'within' in looked ? [looked.within] : looked.between}::uuid[]
      and ${condition} and to_event is null`.execute(draft.tx);
  return rows;
}

function rowOf(id: string, region: string, finding: Finding): Put<'finding'> {
  const { check, severity, fingerprint } = finding;
  return { id, region, check, severity, fingerprint, found: finding, documents: documentsOf(finding), isGone: false };
}

function saysTheSame(row: FindingRow, next: Put<'finding'>): boolean {
  return !row.isGone && isDeepStrictEqual(row.found, JSON.parse(JSON.stringify(next.found)));
}
