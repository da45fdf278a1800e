import { cellOf } from '../kit/list/sheet.js';
import type { Column } from './columns.js';
import type { Item } from './item.js';

/** The table as text between tabs, as a spreadsheet takes it from the clipboard. A true minus sign is none that it counts with. */
export function spreadsheetOf(columns: readonly Column[], items: readonly Item[]): string {
  const rows = items.map((item) => columns.map(({ plain }) => plain(item).replace('−', '-')));
  return [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(cellOf).join('\t')).join('\r\n');
}
