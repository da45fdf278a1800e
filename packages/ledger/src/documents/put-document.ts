import { readFileSync } from 'node:fs';
import type { Imported } from '@outturn/import';
import { hashOf } from '../chain/hashes.js';
import type { Draft, Put } from '../chain/write.js';
import { newId } from '../ids.js';
import type { DocumentRow } from '../schema/tables.js';
import { type About, plainName, storable } from './about.js';
import { mapText, textOf } from './contents.js';
import { type Anchored, putCorrection } from './correct.js';
import { settleFindings } from './findings.js';
import { documentOfBytes, documentOfText, documentsLike } from './known-documents.js';
import { putPassages } from './passages.js';
import type { Read } from './reading/read.js';
import {
  type Counts,
  countsOf,
  type Edition,
  factContents,
  newFact,
  newProject,
  newTask,
  projectContent,
  sectionRows,
  taskContent,
} from './rows.js';

/** All that is known of a file before the ledger is written. */
export interface Arrival {
  readonly id: string;
  readonly region: string;
  readonly plan: string | null;
  readonly bytes: Uint8Array;
  readonly about: About;
  readonly file: Imported;
  readonly read: Read;
  /** Ids by code. */
  readonly indicators: ReadonlyMap<string, string>;
}

/** What became of a file. */
export type ImportResult =
  /** A document of its own; `looksLike` names those that it may be a corrected edition of. */
  | {
      readonly outcome: 'imported';
      readonly document: string;
      readonly counts: Counts;
      readonly looksLike: readonly string[];
    }
  | {
      readonly outcome: 'corrected';
      readonly document: string;
      readonly edition: number;
      readonly counts: Counts;
      readonly anchored: Anchored;
    }
  /** The file is here already; nothing was changed. */
  | { readonly outcome: 'unchanged'; readonly document: string }
  /** Another file of the same text, such as one that was saved anew; nothing was changed. */
  | { readonly outcome: 'same-text'; readonly document: string };

export async function putNew(draft: Draft, arrival: Arrival): Promise<ImportResult> {
  const { id, region, plan, about, read, indicators } = arrival;
  const edition = { id, region, plan, edition: 1 };
  const row = documentRow(arrival, edition, null);
  const known = await documentOfBytes(draft.tx, row.bytes, about, null);
  if (known !== null) return { outcome: 'unchanged', document: known };
  const same = await documentOfText(draft.tx, row);
  if (same !== null) return { outcome: 'same-text', document: same };
  const looksLike = await documentsLike(draft.tx, row);
  await putDocument(draft, row, arrival);
  const { facts, proposals } = read;
  const ids = facts.map(() => newId());
  const contents = factContents(facts, proposals, ids, 1, indicators);
  await draft.add(
    'fact',
    contents.map((content, at) => newFact(edition, ids[at]!, content)),
  );
  const factIds = new Map(facts.map((fact, at) => [fact, ids[at]!]));
  await draft.add(
    'task',
    read.tasks.map((task) => newTask(edition, taskContent(task, factIds, 1))),
  );
  await draft.add(
    'project',
    read.projects.map((project) => newProject(edition, projectContent(project, factIds, 1))),
  );
  await putWhatStandsIn(draft, edition, read);
  return { outcome: 'imported', document: id, counts: countsOf(read), looksLike };
}

export async function putCorrected(draft: Draft, arrival: Arrival): Promise<ImportResult> {
  const { id, file, read, indicators } = arrival;
  const held = (await draft.current('document', id))!;
  const { region, plan } = held;
  const edition = { id, region, plan, edition: held.edition + 1 };
  const row = documentRow(arrival, edition, held);
  if (row.bytes === held.bytes) return { outcome: 'unchanged', document: id };
  if (row.text === held.text && row.map === held.map) return { outcome: 'same-text', document: id };
  await putDocument(draft, row, arrival);
  const before = await textOf(draft.tx, held.text);
  const anchored = await putCorrection(draft, { edition, read, text: file.text, before, indicators });
  await putWhatStandsIn(draft, edition, read);
  return {
    outcome: 'corrected',
    document: id,
    edition: edition.edition,
    counts: countsOf(read),
    anchored,
  };
}

async function putDocument(draft: Draft, row: Put<'document'>, { bytes, file }: Arrival): Promise<void> {
  await draft.keep(bytes);
  await draft.keep(Buffer.from(file.text));
  await draft.keep(Buffer.from(mapText(file)));
  await draft.put('document', [row]);
}

async function putWhatStandsIn(draft: Draft, edition: Edition, read: Read): Promise<void> {
  await draft.add('section', sectionRows(read.sections, edition));
  await settleFindings(draft, edition.region, { within: edition.id }, read.findings);
  await putPassages(draft, edition, read.passages);
}

/** What is not said anew of a corrected edition is as it was. */
function documentRow(arrival: Arrival, edition: Edition, held: DocumentRow | null): Put<'document'> {
  const { bytes, about, file, read } = arrival;
  const { title, kind, year } = read.frame;
  const name = plainName(about.name);
  return {
    ...edition,
    name,
    kind,
    year,
    // A sheet that says nothing of itself is titled by the id that it was read under.
    title: storable(about.title ?? (title === '' || title === edition.id ? name : title)),
    format: file.format,
    bytes: hashOf(bytes),
    text: hashOf(file.text),
    map: hashOf(mapText(file)),
    length: file.text.length,
    publishedOn: about.publishedOn ?? held?.publishedOn ?? null,
    source: about.source === undefined ? (held?.source ?? null) : storable(about.source),
    reader: ENGINE,
    isPublic: about.isPublic ?? held?.isPublic ?? false,
  };
}

const PACKAGE = new URL('../../package.json', import.meta.url);
/** The version of the engine: this package takes exactly one. */
const ENGINE: string = JSON.parse(readFileSync(PACKAGE, 'utf8')).dependencies['@outturn/engine'];
