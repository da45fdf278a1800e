import type { KnownIndicator } from '@outturn/engine';
import type { Refused } from '@outturn/import';
import { hashOf } from '../chain/hashes.js';
import type { Author, Refusal, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import type { DocumentRow } from '../schema/tables.js';
import { type About, regionKey } from './about.js';
import { currentDocument, documentOfBytes } from './known-documents.js';
import { type Arrival, type ImportResult, putCorrected, putNew } from './put-document.js';
import { isTooMuch, READER } from './reading/apart.js';
import { fileOf } from './reading/file.js';

/**
 * Imports a document: all that is read out of it, or nothing. A file that is here already changes nothing, so that one of which nobody
 * knows how far it came may be imported again.
 */
export async function importDocument(
  ledger: Ledger,
  bytes: Uint8Array,
  about: About,
  author: Author,
): Promise<Written<ImportResult>> {
  const { database } = ledger;
  const held = about.corrects === undefined ? null : await currentDocument(database, about.corrects);
  if (about.corrects !== undefined && held === null)
    return refused('not-found', { noun: 'document', id: about.corrects });
  const document = await documentOfBytes(database, hashOf(bytes), about, held);
  if (document !== null) return { ok: true, event: null, result: { outcome: 'unchanged', document } };
  const file = await fileOf(bytes);
  if (!file.ok) return unreadable(file);
  const id = held?.id ?? newId();
  const { text, layout } = file;
  const { known: indicators, ids } = await knownIndicators(database);
  const { region, kind, year } = about;
  const read = await READER.read({ document: id, text, layout, region, kind, year, indicators });
  if (isTooMuch(read)) return unreadable(read);
  const filed = await filedUnder(database, about, held, read.frame.region);
  if ('ok' in filed) return filed;
  const arrival: Arrival = { id, ...filed, bytes, about, file, read, indicators: ids };
  const done = held === null ? 'document.imported' : 'document.corrected';
  return ledger.write({ kind: done, author, reason: about.reason ?? null, document: id }, (draft) =>
    held === null ? putNew(draft, arrival) : putCorrected(draft, arrival),
  );
}

type Unwritten = Extract<Written<never>, { readonly ok: false }>;

/** The region and the plan of a document: those of the one that it corrects, those that were said, or what the text says. */
async function filedUnder(
  database: Database,
  { region, plan }: About,
  held: DocumentRow | null,
  read: string,
): Promise<Pick<Arrival, 'region' | 'plan'> | Unwritten> {
  if (held !== null) return { region: held.region, plan: held.plan };
  const ofPlan = plan === undefined ? null : await regionOfPlan(database, plan);
  if (ofPlan === undefined) return refused('not-found', { noun: 'plan', id: plan! });
  const key = regionKey(region ?? ofPlan ?? read);
  return key === '' ? refused('region-needed') : { region: key, plan: plan ?? null };
}

async function regionOfPlan(database: Database, id: string): Promise<string | undefined> {
  const query = database.selectFrom('plan').select('region').where('id', '=', id).where('toEvent', 'is', null);
  return (await query.executeTakeFirst())?.region;
}

interface Indicators {
  readonly known: readonly KnownIndicator[];
  readonly ids: ReadonlyMap<string, string>;
}

async function knownIndicators(database: Database): Promise<Indicators> {
  const known = await database
    .selectFrom('indicator')
    .select(['id', 'code', 'name', 'aliases', 'unit', 'direction'])
    .where('toEvent', 'is', null)
    .execute();
  return { known, ids: new Map(known.map(({ id, code }) => [code, id])) };
}

export function unreadable(why: Refused): Unwritten {
  const { ok: _, ...said } = why;
  return refused('unreadable-file', 'pages' in said ? { ...said, pages: said.pages.length } : said);
}

function refused(code: string, params: Refusal['params'] = {}): Unwritten {
  return { ok: false, refusal: { code, params } };
}
