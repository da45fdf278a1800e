import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import * as library from '@e965/xlsx';
import type { Note, Refused } from '../imported.js';
import { openZip } from '../zip/index.js';
import { knowCodepages } from './codepages.js';
import { partsOf } from './parts.js';

/** What the library offers beyond its types: to read what is unpacked already. */
interface Unpackaged {
  parse_zip(archive: { readonly files: Readonly<Record<string, object>> }, options: ParsingOptions): WorkBook;
  parse_xlscfb(container: unknown, options: ParsingOptions): WorkBook;
}

knowCodepages();

const { CFB, parse_zip, parse_xlscfb } = library as typeof library & Unpackaged;

/** A workbook, with what is to be said of it as a whole. */
export interface Opened {
  readonly ok: true;
  readonly workbook: WorkBook;
  readonly notes: readonly Note[];
}

/** With styles, without which the library does not see what is hidden, and with the formats of numbers. */
const OPTIONS: ParsingOptions = { dense: true, cellHTML: false, cellNF: true, cellStyles: true };

export function openXlsx(bytes: Uint8Array): Opened | Refused {
  const zip = openZip(bytes, 'xlsx');
  if (!zip.ok) return zip;
  const parts = partsOf(zip);
  if (!parts.ok) return parts;
  const files = Object.fromEntries([...parts.files].map(([name, content]) => [name, { name, content, type: A_FILE }]));
  try {
    // Were it to look at formulas, the library would take 0 for the value of one that the file keeps no value of.
    const workbook = parse_zip({ files }, { ...OPTIONS, cellFormula: false });
    const pictures = zip.names.filter((name) => /^xl\/(?:media\/|charts\/chart\d)/i.test(name)).length;
    const hasMacros = zip.names.some((name) => /vbaProject\.bin$/i.test(name));
    return { ok: true, workbook, notes: notesOf(parts.formulas, pictures, hasMacros) };
  } catch {
    return { ok: false, reason: 'damaged', format: 'xlsx' };
  }
}

/** The type of an entry in the terms of the library. */
const A_FILE = 2;

function notesOf(formulas: number, pictures: number, hasMacros: boolean): readonly Note[] {
  return [
    ...(formulas > 0 ? [{ code: 'formulas', count: formulas } as const] : []),
    ...(pictures > 0 ? [{ code: 'pictures', count: pictures } as const] : []),
    ...(hasMacros ? [{ code: 'macros' } as const] : []),
  ];
}

export function openXls(bytes: Uint8Array): Opened | Refused {
  try {
    const container = CFB.read(bytes, { type: 'array' });
    withoutProperties(container);
    withoutTheme(CFB.find(container, '/Workbook')?.content);
    const workbook = parse_xlscfb(container, { ...OPTIONS });
    const hasMacros = CFB.find(container, '/_VBA_PROJECT_CUR') !== null;
    return { ok: true, workbook, notes: notesOf(formulasIn(workbook), 0, hasMacros) };
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message);
    return { ok: false, reason: isLocked ? 'encrypted' : 'damaged', format: 'xls' };
  }
}

/** Title and author are of no use here, and their lists may announce any number of entries: the library believes them. */
function withoutProperties(container: Parameters<typeof CFB.find>[0]): void {
  for (const name of ['/!SummaryInformation', '/!DocumentSummaryInformation']) {
    const properties = CFB.find(container, name);
    if (properties !== null) properties.size = 0;
  }
}

/** The record of a theme of colours, and one that the library passes over. */
const THEME = 0x96;
const PASSED_OVER = 0x62;
/** The second byte of either; a record begins with its number and its length, two bytes each. */
const LATE = 0x08;
const HEAD = 4;

/** A theme is an archive in the workbook; the library does not come to an end with one that is broken. */
function withoutTheme(records: { [at: number]: number; readonly length: number } | undefined): void {
  if (records === undefined) return;
  for (let at = 0; at + HEAD <= records.length; at += HEAD + (records[at + 2]! | (records[at + 3]! << 8))) {
    if (records[at] === THEME && records[at + 1] === LATE) records[at] = PASSED_OVER;
  }
}

/** A sheet of this format has 65,536 rows of 256 cells at most. */
function formulasIn({ Sheets }: WorkBook): number {
  let count = 0;
  for (const sheet of Object.values(Sheets)) {
    for (const row of sheet['!data'] ?? []) for (const cell of row ?? []) if (cell?.f) count++;
  }
  return count;
}
