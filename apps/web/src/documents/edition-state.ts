import { apiIn, Refused, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';

/** The last state in which an edition held, as `asOf` takes it. Whoever may not see the log gets the last in which something was said of it. */
export async function lastStateOf(id: string, edition: number, locale: Locale): Promise<string> {
  const api = apiIn(locale);
  const ofDocument = { noun: 'document', thing: id, kind: 'document.corrected' } as const;
  try {
    const corrections = await all((cursor) =>
      told(() => api.GET('/api/events', { params: { query: { ...ofDocument, ...pageAt(cursor) } } })),
    );
    // The last comes first; the first of all made the second edition.
    const next = corrections.at(-edition);
    if (next !== undefined) return `e${next.seq - 1}`;
  } catch (error) {
    if (!(error instanceof Refused && error.status === 403)) throw error;
  }
  const editions = await told(() => api.GET('/api/documents/{id}/editions', { params: { path: { id } } }));
  return `e${editions.find((one) => one.edition === edition)!.version}`;
}
