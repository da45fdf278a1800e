import { sql } from 'kysely';
import type { Draft, Put, Written } from '../chain/write.js';
import type { Ledger } from '../ledger.js';
import { type Aim, changeOne, type Made, mustBe } from '../nouns/change.js';
import type { Content } from '../nouns/row.js';

/** What may be said of a document when it is in. */
export type DocumentChanges = Partial<
  Pick<Content<'document'>, 'plan' | 'title' | 'kind' | 'year' | 'publishedOn' | 'source' | 'isPublic'>
>;

/** Changes what is said of a document. Its tasks and projects go with it to another plan, but for those that a person has put elsewhere. */
export function changeDocument(ledger: Ledger, aim: Aim, changes: DocumentChanges): Promise<Written<Made>> {
  return changeOne(ledger, 'document', 'changed', { ...aim, document: aim.id }, async (row, draft) => {
    const { plan } = changes;
    if (plan !== undefined && plan !== row.plan) {
      await mustBe(draft, 'plan', plan);
      for (const noun of ['task', 'project'] as const) await follow(draft, noun, row, plan);
    }
    return changes;
  });
}

async function follow(
  draft: Draft,
  noun: 'task' | 'project',
  { id, region, plan: before }: Content<'document'> & { readonly id: string },
  plan: string | null,
): Promise<void> {
  const { rows } = await sql<Put<typeof noun>>`
    select * from ${sql.table(noun)} where region = ${region} and document = ${id} and plan is not distinct from ${before}
      and to_event is null`.execute(draft.tx);
  await draft.put(noun, rows.map((row) => ({ ...row, plan })) as Put<typeof noun>[]);
}
