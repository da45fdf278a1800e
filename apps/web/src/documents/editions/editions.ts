import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../../kit/api.js';
import type { Locale } from '../../kit/locale.js';
import type { Anchor } from '../address.js';
import { lastStateOf } from '../edition-state.js';
import type { DocumentRow, FactRow, ProjectRow, TaskRow } from '../paper.js';
import type { Noun } from '../review/things.js';

type Row = FactRow | TaskRow | ProjectRow;

/** Words of a text with the sentence that they stand in. */
export interface Words {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly start: number;
}

/** A fact, task or project of the edition before, and where it was found again. */
export interface Anchored {
  readonly noun: Noun;
  readonly id: string;
  readonly name: string;
  readonly anchor: Anchor;
  /** Whether a value of the ledger stands on it. */
  readonly isEntered: boolean;
  readonly old: Words | null;
  readonly now: Words | null;
}

export interface Comparison {
  readonly document: DocumentRow;
  /** The texts of the edition before and of the one that holds. */
  readonly before: string;
  readonly after: string;
  readonly waiting: readonly Anchored[];
}

/** What a corrected edition has changed, and what of it waits for a person. */
export function comparisonOf(id: string, locale: Locale) {
  return queryOptions({ queryKey: ['editions', id], queryFn: () => compare(id, locale) });
}

async function compare(id: string, locale: Locale): Promise<Comparison> {
  const api = apiIn(locale);
  const path = { id };
  const document = await told(() => api.GET('/api/documents/{id}', { params: { path } }));
  const after = await told(() => api.GET('/api/documents/{id}/text', { params: { path } }));
  if (document.edition === 1) return { document, before: after.text, after: after.text, waiting: [] };
  const query = { edition: document.edition - 1 };
  const [before, asOf] = await Promise.all([
    told(() => api.GET('/api/documents/{id}/text', { params: { path, query } })),
    lastStateOf(id, document.edition - 1, locale),
  ]);
  const [now, old] = await Promise.all([read(id, locale), read(id, locale, { asOf })]);
  const oldOf = new Map(old.map(({ row }) => [row.id, row]));
  const waiting = now.flatMap(({ noun, row }) => {
    if (row.anchor === null) return [];
    const stood = oldOf.get(row.id);
    return [
      {
        noun,
        id: row.id,
        name: nameOf(row),
        anchor: row.anchor,
        isEntered: 'entry' in row && row.entry !== null,
        old: stood === undefined ? null : wordsOf(stood, before.text),
        now: row.anchor === 'lost' ? null : wordsOf(row, after.text),
      },
    ];
  });
  return { document, before: before.text, after: after.text, waiting };
}

interface Found {
  readonly noun: Noun;
  readonly row: Row;
}

async function read(id: string, locale: Locale, query: { readonly asOf?: string } = {}): Promise<readonly Found[]> {
  const asked = { params: { path: { id }, query } };
  const { facts, tasks, projects } = await told(() => apiIn(locale).GET('/api/documents/{id}/review', asked));
  return [
    ...facts.map((row) => ({ noun: 'fact' as const, row })),
    ...tasks.map((row) => ({ noun: 'task' as const, row })),
    ...projects.map((row) => ({ noun: 'project' as const, row })),
  ];
}

function nameOf(row: Row): string {
  return 'text' in row ? row.text : row.name;
}

/** Characters shown on either side. */
const AROUND = 60;

function wordsOf({ start, end, read }: Row, text: string): Words {
  const { sentence } = read as unknown as { readonly sentence: { readonly start: number; readonly end: number } };
  const from = Math.max(sentence.start, start - AROUND);
  const to = Math.min(sentence.end, end + AROUND);
  const before = (from > sentence.start ? '…' : '') + text.slice(from, start);
  const after = text.slice(end, to) + (to < sentence.end ? '…' : '');
  return { before, words: text.slice(start, end), after, start };
}
