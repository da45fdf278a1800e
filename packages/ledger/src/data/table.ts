import type { Locale } from '@outturn/engine';
import { type Cell, csvOf } from './csv.js';

/** A column of a table that is given away: its name for programs, and for people. */
export interface Column<Row> {
  readonly name: string;
  readonly titles: Readonly<Record<Locale, string>>;
  readonly datatype: 'string' | 'number' | 'boolean' | 'date';
  readonly cell: (row: Row) => Cell;
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

export function column<Row>(
  name: string,
  zh: string,
  en: string,
  datatype: Column<Row>['datatype'],
  cell: Column<Row>['cell'],
): Column<Row> {
  return { name, titles: { zh, en }, datatype, cell };
}

/** The table with the titles of a language above it. */
export function tableCsv<Row>({ columns, rows }: Table<Row>, locale: Locale): string {
  return csvOf(
    columns.map(({ titles }) => titles[locale]),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}

/** A number with its digits; nothing where there is none. */
export function figure(value: number | null, decimals: number | null): Cell {
  if (value === null) return null;
  return decimals === null ? value : { value, decimals };
}

const SHARE_DECIMALS = 4;

/** A share of 1. */
export function share(value: number | null): Cell {
  return figure(value, SHARE_DECIMALS);
}
