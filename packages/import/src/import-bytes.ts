import { decode } from './decode.js';
import { type Format, isLockedOffice } from './format.js';
import type { Imported, Refused } from './imported.js';
import { MAX_FILE_BYTES } from './limits.js';

/** Reads one format: bytes that are of it, to text. Takes any bytes and never throws. */
export type Importer = (bytes: Uint8Array) => Promise<Imported | Refused>;

/** Loaded when they are first needed: each brings a library. */
const IMPORTERS: Partial<Record<Format, () => Promise<Importer>>> = {
  docx: async () => (await import('./docx/index.js')).importDocx,
  pdf: async () => (await import('./pdf/index.js')).importPdf,
  html: async () => (await import('./html/index.js')).importHtml,
  xlsx: async () => (await import('./sheet/index.js')).importSheet,
  xls: async () => (await import('./sheet/index.js')).importSheet,
  doc: async () => (await import('./doc/index.js')).importDoc,
};

/** Bytes of a format that takes an importer. */
export interface Unread {
  readonly ok: false;
  readonly reason: 'unread';
  readonly format: Format;
}

/** The text of bytes that are text, or why they are not read; what takes an importer is left for `importBytes`. */
export function importText(bytes: Uint8Array): Imported | Refused | Unread {
  const decoded = decode(bytes);
  if (decoded.ok) return { ...decoded, format: 'text', layout: null, places: [], notes: [] };
  if (decoded.reason !== 'other-format') return decoded;
  const { format } = decoded;
  if (format === 'old-office' && isLockedOffice(bytes)) return { ok: false, reason: 'encrypted', format };
  if (IMPORTERS[format] === undefined) return decoded;
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large', limit: MAX_FILE_BYTES };
  return { ok: false, reason: 'unread', format };
}

/** Turns the bytes of a file into text, by what they are and not by its name. */
export async function importBytes(bytes: Uint8Array): Promise<Imported | Refused> {
  const imported = importText(bytes);
  if (imported.ok || imported.reason !== 'unread') return imported;
  const load = IMPORTERS[imported.format]!;
  return (await load())(bytes);
}
