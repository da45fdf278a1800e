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
  'page',
  'sheet',
  'cell',
  'table',
  'table_row',
  'table_column',
] as const;

/** CSV after RFC 4180: one row for each finding, placed where its first quote stands. */
export function csvWriter(mark: boolean): Writer {
  return function* ({ files, open }, { words }) {
    const sourceOf = sourcesOf(files);
    yield (mark ? '\uFEFF' : '') + line(COLUMNS);
    for (const finding of open) {
      const { check, severity, spans, arithmetic, fingerprint } = finding;
      const { message, advice } = sayFinding(finding, words.locale);
      const [first] = spans;
      const spot = first ? sourceOf(first.document).spotOf(first) : null;
      const quotes = spans.map(({ quote }) => quote).join(' | ');
      const where = [first?.document ?? null, spot?.line ?? null, spot?.column ?? null];
      const range = [first?.start ?? null, first?.end ?? null];
      const { page, sheet, cell: name, table, row, column } = spot?.inFile ?? {};
      const said = [severity, check, message, quotes, arithmetic, advice, fingerprint];
      const inFile = [page, sheet, name, table, row, column].map((part) => part ?? null);
      yield line([...where, ...range, ...said, ...inFile].map(cell));
    }
  };
}
