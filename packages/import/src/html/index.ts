import type { Imported, Refused } from '../imported.js';

export async function importHtml(_bytes: Uint8Array): Promise<Imported | Refused> {
  return { ok: false, reason: 'other-format', format: 'html' };
}
