import type { Span } from '../../document/document.js';
import { type GridCell, type GridRow, wordsAt } from './grid.js';
import type { Head } from './head.js';
import { isNamed, isTotal, rowName } from './name.js';
import type { Names } from './names.js';
import { isPlace } from './places.js';
import { unitIn, unitInBrackets, withoutUnit } from './units.js';
import { yearsIn } from './years.js';

/** What a row says before its figures are looked at. */
export interface Labelled {
  readonly cell: GridCell;
  /** Its words, as they stand. */
  readonly words: string;
  readonly name: string;
  /** Unit of the row itself. */
  readonly unit: string;
  /** The region of the row, null where it names none. */
  readonly place: string | null;
  readonly years: Span | null;
}

/** What names a row, below the group `above`; null where nothing does. */
export function labelOf(
  row: GridRow,
  names: Names,
  { head, whole }: { readonly head: Head; readonly whole: boolean },
  above: string,
): Labelled | null {
  const cell = nameCell(row, names);
  if (cell === null) return null;
  const words = cell.words.text;
  const stands = { cell, words, name: '', unit: '', place: null, years: null };
  if (names.of === 'year') {
    const years = yearIn(words);
    return years === null ? null : { ...stands, years };
  }
  const years = head.year === -1 ? null : yearIn(wordsAt(row, head.year));
  if (head.year !== -1 && years === null) return null;
  const group = head.place >= 0 ? wordsAt(row, head.place) : isPlace(above) ? above : null;
  const bare = rowName(withoutUnit(words), false).name;
  if (isTotal(bare) && names.of === 'place' && whole) return null;
  if (names.of === 'place' || isPlace(bare)) return { ...stands, years, place: isTotal(bare) ? '' : bare };
  const listed = unitIn(wordsAt(row, head.unit).replace(/^\(|\)$/g, '')) || unitInBrackets(words);
  return isNamed(bare) && !OTHER.test(bare) ? { ...stands, years, name: bare, unit: listed, place: group } : null;
}

/** The year of a cell that holds nothing else. */
function yearIn(words: string): Span | null {
  return /^(?:19|20)\d{2}年?[度末底]?$/.test(words) ? yearsIn(words) : null;
}

/** Rows that measure nothing. */
const OTHER = /^(?:甲|乙|栏次|备注|说明|注|年均增长|年均增速|平均增长)$/;

/** The last cell of a row that stands under the head of its names. */
export function nameCell(row: GridRow, { from, to }: { readonly from: number; readonly to: number }): GridCell | null {
  for (let at = to - 1; at >= from; at--) {
    const cell = row.cells[at] ?? null;
    if (cell !== null && cell.row === row.number && cell.words.text !== '') return cell;
  }
  return null;
}
