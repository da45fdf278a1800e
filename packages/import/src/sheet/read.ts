import type { WorkBook } from '@e965/xlsx';
import type { Format } from '../format.js';
import type { Note, Refused } from '../imported.js';
import { MAX_CHARACTERS } from '../limits.js';
import { type Grid, gridOf } from './grid.js';
import { openXls, openXlsx } from './workbook.js';

/** What a workbook shows. */
export interface Shown {
  readonly ok: true;
  /** Of the sheets that show anything. */
  readonly grids: readonly Grid[];
  readonly notes: readonly Note[];
}

/** Reads a workbook. What the library has made of it is let go: it takes more memory than all that follows. */
export function readGrids(bytes: Uint8Array, format: Format): Shown | Refused {
  const opened = format === 'xlsx' ? openXlsx(bytes) : openXls(bytes);
  return opened.ok ? shownIn(opened.workbook, opened.notes, format) : opened;
}

function shownIn({ SheetNames, Sheets, Workbook }: WorkBook, notes: readonly Note[], format: Format): Shown | Refused {
  const grids: Grid[] = [];
  let hidden = 0;
  for (const [at, name] of SheetNames.entries()) {
    if ((Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0) {
      hidden++;
      continue;
    }
    const content = Sheets[name];
    // The library leaves out what it cannot make sense of.
    if (content === undefined) return { ok: false, reason: 'damaged', format };
    const grid = gridOf(name, content);
    if (grid === null) return { ok: false, reason: 'too-much', of: 'characters', limit: MAX_CHARACTERS };
    hidden += grid.hidden;
    if (grid.cells.length > 0) grids.push(grid);
  }
  return { ok: true, grids, notes: hidden > 0 ? [...notes, { code: 'hidden', count: hidden }] : notes };
}
