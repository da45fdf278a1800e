import type { DocumentKind } from '@outturn/engine';
import { sql } from 'kysely';
import type { Author, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import type { Ledger } from '../ledger.js';
import type { DocumentRow } from '../schema/tables.js';
import { mapOf, textOf } from './contents.js';
import { settleFindings } from './findings.js';
import { unreadable } from './import-document.js';
import { isTooMuch, READER } from './reading/apart.js';
import type { Text } from './reading/text.js';

/** Documents that are checked against each other: those of a region and those of the plan, with the plans above that it has to follow. */
export interface CaseOf {
  readonly region: string;
  readonly plan: string | null;
}

/** Of more documents the last are taken: each is read again from its text. */
const MOST_DOCUMENTS = 12;
const MOST_UNITS = 600_000;

/** Looks for what does not add up between the documents of a case, and keeps it. What stands within one is found when it is imported. */
export async function checkCase(ledger: Ledger, of: CaseOf, author: Author): Promise<Written<number>> {
  const documents = withinLimits(await documentsIn(ledger.database, of));
  const texts = await Promise.all(documents.map((document) => textAsRead(ledger.database, document)));
  const upper = documents.flatMap(({ id, isUpper }) => (isUpper ? id : []));
  const found = await READER.check({ texts, upper });
  if (isTooMuch(found)) return unreadable(found);
  return ledger.write({ kind: 'finding.checked', author }, async (draft) => {
    await settleFindings(draft, of.region, { between: documents.map(({ id }) => id) }, found);
    return found.length;
  });
}

type CaseDocument = DocumentRow & { readonly isUpper: boolean };

async function documentsIn(database: Database, { region, plan }: CaseOf): Promise<readonly CaseDocument[]> {
  const { rows } = await sql<CaseDocument>`
    with own as (
      select document.* from document where (region = ${region} or plan = ${plan}) and to_event is null
    ), above as (
      select distinct unnest(plan.upper) as id from plan join own on own.plan = plan.id where plan.to_event is null
    )
    select own.*, false as is_upper from own
    union all
    select document.*, true from document join above on document.plan = above.id
    where document.kind = 'plan' and to_event is null and document.id not in (select id from own)
    order by is_upper, year desc nulls last, id desc limit ${MOST_DOCUMENTS}`.execute(database);
  return rows;
}

function withinLimits(documents: readonly CaseDocument[]): readonly CaseDocument[] {
  let units = 0;
  return documents.filter(({ length }) => {
    units += length;
    return units <= MOST_UNITS;
  });
}

/** As it was read when it came in: what was said of it then stands in its row. */
async function textAsRead(database: Database, { id, text, map, region, kind, year }: DocumentRow): Promise<Text> {
  const [source, { layout }] = await Promise.all([textOf(database, text), mapOf(database, map)]);
  return { document: id, text: source, layout, region, kind: kind as DocumentKind, year: year ?? undefined };
}
