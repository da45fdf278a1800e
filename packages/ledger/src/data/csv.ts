/** A number as it is printed. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

export type Cell = string | number | Printed | null;

/** A byte order mark: without it spreadsheets take UTF-8 for the encoding of their own country. */
const MARK = '\uFEFF';
const LINE = '\r\n';
/** What spreadsheets take for the beginning of a formula, in the widths of Chinese input as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const TO_QUOTE = /[",\r\n]/;

/** A table as CSV (RFC 4180) that a spreadsheet opens as it is meant: texts are never formulas, and numbers stay numbers. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return MARK + [header, ...rows].map((row) => row.map(written).join(',') + LINE).join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.value.toFixed(cell.decimals);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
