import type { components } from '@outturn/client';
import { type Finding as Found, type Said, sayFinding } from '@outturn/engine';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { gather, pageAt } from '../kit/list/gather.js';
import { holds } from '../kit/list/holds.js';
import type { Locale } from '../kit/locale.js';
import type { FindingFilter } from './filter.js';

export type Finding = components['schemas']['Finding'];

export function everyFinding(locale: Locale) {
  return queryOptions({
    queryKey: ['findings'],
    queryFn: () =>
      gather((cursor) => told(() => apiIn(locale).GET('/api/findings', { params: { query: pageAt(cursor) } }))),
  });
}

export function oneFinding(id: string, locale: Locale) {
  return queryOptions({
    queryKey: ['finding', id],
    queryFn: () => told(() => apiIn(locale).GET('/api/findings/{id}', { params: { path: { id } } })),
  });
}

/** What the check has said, as the ledger keeps it. */
function foundOf({ found }: Finding): Found {
  return found as unknown as Found;
}

/** A finding with its words, so that they are made only once for a list. */
export interface Told {
  readonly finding: Finding;
  readonly found: Found;
  readonly said: Said;
}

export function toldOf(finding: Finding, locale: Locale): Told {
  const found = foundOf(finding);
  return { finding, found, said: sayFinding(found, locale) };
}

/** Whether a finding is left by the filters, but for that of its severity: that one is counted by. */
export function isLeft({ finding, found, said }: Told, { text, check, document, waived }: FindingFilter): boolean {
  const isWaived = finding.waiver !== null;
  return (
    (waived === 'all' || isWaived === (waived === 'yes')) &&
    (check === undefined || finding.check === check) &&
    (document === undefined || finding.documents.includes(document)) &&
    holds([said.title, said.message, found.arithmetic, ...found.spans.map(({ quote }) => quote)], text)
  );
}
