import { sayFinding } from '@outturn/engine';
import { cell, line } from '../formats/csv.js';
import type { Writer } from './choose.js';
import { sourcesOf } from './sources.js';

const COLUMNS = [
  'document',
  'line',
  'column',
  'start',
  'end',
  'severity',
  'check',
  'message',
  'quotes',
  'arithmetic',
  'advice',
  'fingerprint',
] as const;

/** CSV after RFC 4180: one row for each finding, placed where its first quote stands. */
export function csvWriter(mark: boolean): Writer {
  return function* ({ readings, open }, { words }) {
    const sourceOf = sourcesOf(readings);
    yield (mark ? '\uFEFF' : '') + line(COLUMNS);
    for (const finding of open) {
      const { check, severity, spans, arithmetic, fingerprint } = finding;
      const { message, advice } = sayFinding(finding, words.locale);
      const [first] = spans;
      const place = first ? sourceOf(first.document).placeOf(first.start) : null;
      const quotes = spans.map(({ quote }) => quote).join(' | ');
      const where = [first?.document ?? null, place?.line ?? null, place?.column ?? null];
      const range = [first?.start ?? null, first?.end ?? null];
      yield line([...where, ...range, severity, check, message, quotes, arithmetic, advice, fingerprint].map(cell));
    }
  };
}
