import { type Imported, importText, type Refused } from '@outturn/import';
import { importApart } from '@outturn/import/apart';
import { storable } from '../about.js';

/** UTF-16 units: several times the longest plan. */
const LONGEST_TEXT = 500_000;

/** The text of a file. Formats that take a library are read in a process of their own. */
export async function fileOf(bytes: Uint8Array): Promise<Imported | Refused> {
  const text = importText(bytes);
  const file = text.ok || text.reason !== 'unread' ? text : await importApart(bytes, text.format);
  if (!file.ok) return file;
  if (file.text.length > LONGEST_TEXT) return { ok: false, reason: 'too-much', of: 'characters', limit: LONGEST_TEXT };
  return { ...file, text: storable(file.text) };
}
