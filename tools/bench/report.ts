import { cpus, platform, release, totalmem } from 'node:os';
import { markdownTable } from '../shared/table.js';
import { type Bar, isMet } from './bars.js';
import type { CaseRow, Checking } from './checking.js';
import type { FormatRow } from './formats.js';
import type { LengthRow } from './length.js';
import type { Throughput } from './throughput.js';

export function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 1e9);
  return `${processors[0]?.model.trim()}, ${processors.length} processors, ${memory} GB, ${platform()} ${release()}, Node ${process.version}`;
}

/** Each column is one body of text, each row one operation, in MB/s. */
export function throughputTable(columns: Readonly<Record<string, Throughput>>): string {
  const all = Object.values(columns);
  const row = (name: string, cell: (column: Throughput) => string): string[] => [name, ...all.map(cell)];
  return markdownTable(
    ['MB/s', ...Object.keys(columns)],
    [
      row('text, MB', (column) => column.megabytes.toFixed(1)),
      row('facts', (column) => String(column.facts)),
      row('limit: decode UTF-8', (column) => speed(column.decode)),
      row('limit: class-table scan', (column) => speed(column.scan)),
      row('text to facts', (column) => speed(column.textToFacts)),
      row('bytes to JSON lines', (column) => speed(column.bytesToLines)),
      row('Recognizers-Text 1.3.1, five models', (column) => speed(column.recognizers)),
      row('text to facts, times Recognizers-Text', (column) => (column.textToFacts / column.recognizers).toFixed(0)),
      row('text to facts, share of the scan', (column) => `${((100 * column.textToFacts) / column.scan).toFixed(1)} %`),
      row('processor seconds per second', (column) => column.cores.toFixed(2)),
    ],
  );
}

export function lengthTable(rows: readonly LengthRow[]): string {
  return markdownTable(
    ['length of one text', 'MB/s'],
    rows.map((row) => [`${(row.bytes / 1000).toLocaleString('en')} KB`, speed(row.speed)]),
  );
}

export function checkingTable({ kilobytes, reading, projects, checking, findings }: Checking): string {
  const rows = [
    ['reading: facts', reading],
    ['reading: projects', projects],
    ['checking', checking],
  ] as const;
  return markdownTable(
    [`a plan of ${kilobytes.toFixed(0)} KB, ${findings} findings`, 'ms'],
    rows.map(([name, milliseconds]) => [name, milliseconds.toFixed(1)]),
  );
}

export function caseTable(rows: readonly CaseRow[]): string {
  return markdownTable(
    ['documents of one case', 'ms', 'ms a document'],
    rows.map(({ documents, seconds }) => [
      String(documents),
      (1000 * seconds).toFixed(0),
      ((1000 * seconds) / documents).toFixed(1),
    ]),
  );
}

/** Pages a second where a format has pages, else megabytes of the files as they are. */
export function formatTable(rows: readonly FormatRow[]): string {
  return markdownTable(
    ['format', 'files', 'MB', 'pages', 'a second', 'library alone', 'time over it'],
    rows.map(({ format, files, megabytes, pages, ours, bare }) => {
      const rate = (seconds: number): string =>
        pages > 0 ? `${(pages / seconds).toFixed(0)} pages` : `${speed(megabytes / seconds)} MB`;
      const size = [String(files), megabytes.toFixed(2), pages > 0 ? String(pages) : ''];
      return [format, ...size, rate(ours), rate(bare), (ours / bare).toFixed(2)];
    }),
  );
}

export function barTable(bars: readonly Bar[]): string {
  return markdownTable(
    ['bar', 'limit', 'figure', 'met'],
    bars.map((bar) => [
      bar.name,
      `${bar.side} ${bar.limit} ${bar.unit}`.trim(),
      `${bar.figure.toFixed(bar.figure < 10 ? 2 : 1)} ${bar.unit}`.trim(),
      isMet(bar) ? 'yes' : 'NO',
    ]),
  );
}

function speed(megabytesPerSecond: number): string {
  return megabytesPerSecond.toFixed(megabytesPerSecond < 1 ? 3 : 1);
}
