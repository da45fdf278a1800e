import type { components } from '@outturn/client';
import { allDocuments, sectionsOf } from '../kit/lists.js';
import type { Source } from '../kit/page.js';
import { told } from '../kit/told.js';
import { cutsOf, partAt } from './cut.js';

export type Document = components['schemas']['Document'];
export type Section = components['schemas']['Section'];

export async function textOf({ api, asOf }: Source, id: string): Promise<string> {
  const answer = await told(api.GET('/api/documents/{id}/text', { params: { path: { id }, query: { asOf } } }));
  return answer?.text ?? '';
}

/**
 * Where the parts of a document begin, kept for each text that was read by one reader: both never change.
 * Pages link to places in many documents, and would fetch all their texts otherwise.
 */
const kept = new Map<string, Promise<readonly number[]>>();
const MOST_KEPT = 5_000;

export function cutsIn(source: Source, document: Document): Promise<readonly number[]> {
  const key = `${document.text} ${document.reader}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = cut(source, document);
  // A refusal is not kept.
  made.catch(() => kept.delete(key));
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
  return made;
}

async function cut(source: Source, { id, length }: Document): Promise<readonly number[]> {
  const [text, sections] = await Promise.all([textOf(source, id), sectionsOf(source, id)]);
  if (text.length !== length) throw new Error(`The text of ${id} is not there.`);
  return cutsOf(text, sections);
}

/** How many parts the page of a document has. */
export async function countParts(source: Source, document: Document): Promise<number> {
  return (await cutsIn(source, document)).length;
}

/** Documents that a page names, and the way to places in them. */
export interface Places {
  readonly document: (id: string) => Document | undefined;
  /** Undefined where the document is not public. */
  readonly href: (id: string, start: number) => string | undefined;
}

export async function placesIn(source: Source, ids: Iterable<string>): Promise<Places> {
  const named = new Set(ids);
  const documents = (named.size === 0 ? [] : await allDocuments(source)).filter(({ id }) => named.has(id));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const cuts = new Map(await Promise.all(documents.map(async (one) => [one.id, await cutsIn(source, one)] as const)));
  return {
    document: (id) => byId.get(id),
    href: (id, start) => {
      const of = cuts.get(id);
      return of && source.links.document(id, { part: partAt(of, start), start });
    },
  };
}

/** What to call a document. */
export function titleOf({ id, title, name }: Document): string {
  return title === id || title.trim() === '' ? name : title;
}
