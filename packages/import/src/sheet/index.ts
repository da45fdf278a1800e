import type { Imported, Refused } from '../imported.js';
import { MAX_CHARACTERS } from '../limits.js';
import { TextBuilder } from '../text-builder.js';
import { readGrids } from './read.js';
import { writeGrids } from './write.js';

/** Reads a workbook, .xlsx or .xls: of each sheet what a person sees of it, tables and the lines around them. */
export async function importSheet(bytes: Uint8Array): Promise<Imported | Refused> {
  const format = bytes[0] === 0x50 ? 'xlsx' : 'xls';
  const shown = readGrids(bytes, format);
  if (!shown.ok) return shown;
  const builder = new TextBuilder();
  if (!writeGrids(shown.grids, builder))
    return { ok: false, reason: 'too-much', of: 'characters', limit: MAX_CHARACTERS };
  const finished = builder.finish();
  if ('reason' in finished) return finished;
  if (finished.text === '') return { ok: false, reason: 'no-text', format, pages: [] };
  return { ok: true, format, encoding: null, ...finished, notes: shown.notes };
}
