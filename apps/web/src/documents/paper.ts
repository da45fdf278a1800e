import type { components } from '@outturn/client';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, Refused, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';
import { lastStateOf } from './edition-state.js';

type Schemas = components['schemas'];
export type DocumentRow = Schemas['Document'];
export type ListedDocument = Schemas['DocumentListed'];
export type FactRow = Schemas['ReviewedFact'];
export type TaskRow = Schemas['ReviewedTask'];
export type ProjectRow = Schemas['ReviewedProject'];
export type FindingRow = Schemas['Finding'];

/** All that is known of a document. */
export interface Paper {
  readonly document: DocumentRow;
  readonly text: Schemas['DocumentText'];
  readonly sections: readonly Schemas['Section'][];
  /** In the order of the text. */
  readonly facts: readonly FactRow[];
  readonly tasks: readonly TaskRow[];
  readonly projects: readonly ProjectRow[];
  /** How many facts, tasks and projects of the edition before wait for somebody to say where they stand in this one. */
  readonly anchors: number;
}

/** A document in the edition that is asked for, or in the one that holds. */
export function paperOf(id: string, edition: number | undefined, locale: Locale) {
  return queryOptions({
    queryKey: ['paper', id, edition ?? null],
    queryFn: () => readPaper(id, edition, locale),
    // A long text is not asked for again because somebody looked elsewhere; decisions put their outcome here themselves.
    staleTime: 60_000,
  });
}

async function readPaper(id: string, edition: number | undefined, locale: Locale): Promise<Paper> {
  const api = apiIn(locale);
  const path = { id };
  const query = edition === undefined ? {} : { asOf: await lastStateOf(id, edition, locale) };
  const asked = { params: { path, query } };
  const [document, text, sections, review] = await Promise.all([
    told(() => api.GET('/api/documents/{id}', { params: { path } })),
    told(() => api.GET('/api/documents/{id}/text', asked)),
    all((cursor) =>
      told(() => api.GET('/api/documents/{id}/sections', { params: { path, query: { ...query, ...pageAt(cursor) } } })),
    ),
    told(() => api.GET('/api/documents/{id}/review', asked)),
  ]);
  // What an earlier edition says alone has no place in this text.
  const isHere = (row: { readonly anchor: string | null; readonly edition?: number }): boolean =>
    row.edition === undefined ? row.anchor !== 'lost' : row.edition === text.edition;
  const { facts, tasks, projects, counts } = review;
  return {
    document,
    text,
    sections,
    facts: facts.filter(isHere),
    tasks: tasks.filter(isHere),
    projects: projects.filter(isHere),
    anchors: Object.values(counts.anchors).reduce((sum, count) => sum + count, 0),
  };
}

/** What the checks say of a document; nobody waits for it to begin to read. */
export function findingsOfPaper(id: string, edition: number | undefined, locale: Locale) {
  return queryOptions({
    queryKey: ['paper-findings', id, edition ?? null],
    meta: { isExtra: true },
    queryFn: () => readFindings(id, edition, locale),
    staleTime: 60_000,
  });
}

/** None for those who may not see them. */
async function readFindings(id: string, edition: number | undefined, locale: Locale): Promise<readonly FindingRow[]> {
  const api = apiIn(locale);
  const state = edition === undefined ? {} : { asOf: await lastStateOf(id, edition, locale) };
  const query = { document: id, ...state };
  try {
    return await all((cursor) =>
      told(() => api.GET('/api/findings', { params: { query: { ...query, ...pageAt(cursor) } } })),
    );
  } catch (error) {
    if (error instanceof Refused && error.status === 403) return [];
    throw error;
  }
}
