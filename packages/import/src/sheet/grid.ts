import { utils, type WorkSheet } from '@e965/xlsx';
import { MAX_CHARACTERS } from '../limits.js';
import { Axis, filledPlaces } from './axis.js';
import { Merged } from './merged.js';
import { shownIn } from './shown.js';

/** A cell that shows something. Rows and columns are counted from 0 without the hidden ones. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it reaches over. */
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  /** As the spreadsheet names it: C12. */
  readonly name: string;
}

/** What a sheet shows. */
export interface Grid {
  readonly sheet: string;
  /** Row by row, from left to right. */
  readonly cells: readonly GridCell[];
  /** How many rows and columns hold something and are hidden. */
  readonly hidden: number;
}

/** The cells of a sheet; null where they hold more text than a file may have: many of them may share one long string. */
export function gridOf(sheet: string, content: WorkSheet): Grid | null {
  const data = content['!data'] ?? [];
  const rowAxis = new Axis(content['!rows'] ?? []);
  const columnAxis = new Axis(content['!cols'] ?? []);
  const merged = new Merged(content['!merges'] ?? []);
  const cells: GridCell[] = [];
  let length = 0;
  for (const row of filledPlaces(data)) {
    merged.goTo(row);
    for (const column of filledPlaces(data[row]!)) {
      const text = shownIn(data[row]![column]!);
      if (!/\S/.test(text)) continue;
      const { s, e } = merged.at(column) ?? { s: { r: row, c: column }, e: { r: row, c: column } };
      if (s.r !== row || s.c !== column) continue;
      const [shownRow, rows] = rowAxis.seen(row, e.r);
      const [shownColumn, columns] = columnAxis.seen(column, e.c);
      if (rows === 0 || columns === 0) continue;
      length += text.length;
      if (length > MAX_CHARACTERS) return null;
      cells.push({ row: shownRow, column: shownColumn, rows, columns, text, name: utils.encode_cell(s) });
    }
  }
  return {
    sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    hidden: rowAxis.met + columnAxis.met,
  };
}
