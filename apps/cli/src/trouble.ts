import type { Refused } from '@outturn/import';

/** Why something that was named on the command line could not be read or written. */
export type Trouble =
  | Refused
  | { readonly ok: false; readonly reason: 'missing' | 'not-allowed' | 'folder' | 'no-texts' | 'own-page' }
  | { readonly ok: false; readonly reason: 'system'; readonly code: string };

/** What the operating system refused. An error of any other kind is a bug of ours and goes on its way. */
export function troubleOf(error: unknown): Trouble {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
  switch (code) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return { ok: false, reason: 'missing' };
    case 'EACCES':
    case 'EPERM':
      return { ok: false, reason: 'not-allowed' };
    case 'EISDIR':
      return { ok: false, reason: 'folder' };
    default:
      return { ok: false, reason: 'system', code };
  }
}
