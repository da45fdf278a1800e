/**
 * # Sheets of yearly figures
 *
 * A statistics office keeps its series in a sheet: in long form one value a row (`code,indicator,unit,year,value,status,source`, or
 * 指标, 单位, 年份, 数值), in wide form the years side by side (指标, 单位, 2015年, 2016年, …); cells set off by commas or tabs.
 *
 * A file of another format brings its tables with it: `laid-out.ts` tells one that is nothing but such sheets, and the reader of tables reads it.
 * In text set by commas or tabs, `table.ts` finds lines and cells, `columns.ts` knows the head, `rows.ts` makes the facts. Every figure is an actual one, or an
 * estimate where its status says so. The quote of a value that has a row of its own is the row up to it, so that the
 * quote tells what and when; in wide form it is the value.
 */
import type { Layout } from '../../document/layout.js';
import { uncovered } from '../coverage.js';
import type { Fact } from '../fact.js';
import type { Reading, ReadOptions } from '../reading.js';
import { type Columns, columnsOf } from './columns.js';
import { SheetRows } from './rows.js';
import { type Delimiter, linesOf } from './table.js';

/** Whether the first line heads a sheet of yearly figures. Looks at no more than that line. */
export function isSheet(text: string): boolean {
  return headed(text, 0) !== null;
}

/** Whether it is one of series as databases write them out: a code and one value a row. Looks at no more than the line at `from`. */
export function isSeries(text: string, from: number): boolean {
  const columns = headed(text, from)?.columns;
  return columns?.form === 'long' && columns.code >= 0;
}

/** Reads a sheet of yearly figures. A text that is none has no facts, and all its numbers are left out. */
export function readSheet(text: string, options: ReadOptions = {}): Reading {
  const head = headed(text, options.layout?.tables[0]?.start ?? 0);
  const name = options.name ?? '';
  const rows = new SheetRows(text, name);
  if (head !== null) {
    for (const line of linesOf(text, head.delimiter)) {
      if (line.start <= head.start) rows.readHead(line);
      else rows.read(line, head.columns);
    }
  }
  const { left } = rows;
  const layout = options.layout ?? null;
  const facts = layout === null ? rows.facts : inCells(rows.facts, layout);
  return {
    document: { name, text, layout, frame: frameOf(name, facts, options), sections: [] },
    facts,
    leftOut: [...left, ...uncovered(text, facts, left)].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Facts of a file's sheet with the cells that their values end in; both are in the order of the text. */
function inCells(facts: readonly Fact[], { tables: [table] }: Layout): readonly Fact[] {
  const cells = table?.cells ?? [];
  let at = 0;
  return facts.map((fact) => {
    while (at < cells.length && cells[at].end < fact.end) at++;
    const cell = cells[at];
    return cell === undefined ? fact : { ...fact, cell: { table: 1, row: cell.row + 1, column: cell.column + 1 } };
  });
}

interface SheetHead {
  readonly start: number;
  readonly delimiter: Delimiter;
  readonly columns: Columns;
}

const LONGEST_HEAD = 2000;

function headed(text: string, from: number): SheetHead | null {
  const head = /^\s*[^\n]*/.exec(text.slice(from, from + LONGEST_HEAD))![0];
  for (const delimiter of [',', '\t'] as const) {
    const [line] = linesOf(head, delimiter);
    const columns = line === undefined ? null : columnsOf(line.cells.map(({ words }) => words.text));
    if (line !== undefined && columns !== null) return { start: from + line.start, delimiter, columns };
  }
  return null;
}

function frameOf(title: string, facts: readonly Fact[], { region, year }: ReadOptions): Reading['document']['frame'] {
  const last = facts.reduce((latest, { period }) => Math.max(latest, Number(period)), 0);
  return {
    title,
    issuer: '',
    region: region ?? '',
    kind: 'figures',
    year: year ?? (last > 0 ? last : null),
    span: null,
    horizon: null,
  };
}
