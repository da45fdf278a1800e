import { decode } from './decode.js';
import type { Format } from './format.js';
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

/** Turns the bytes of a file into text, by what they are and not by its name. */
export async function importBytes(bytes: Uint8Array): Promise<Imported | Refused> {
  const decoded = decode(bytes);
  if (decoded.ok) return { ...decoded, format: 'text', layout: null, places: [], notes: [] };
  if (decoded.reason !== 'other-format') return decoded;
  const load = IMPORTERS[decoded.format];
  if (load === undefined) return decoded;
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large', limit: MAX_FILE_BYTES };
  return (await load())(bytes);
}
