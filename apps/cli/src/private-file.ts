import { readFileSync, statSync } from 'node:fs';
import type { Said } from './messages/ledger.js';
import type { Messages } from './messages/messages.js';
import { type Trouble, troubleOf } from './trouble.js';

/** The text of a file that holds a secret, or why it is not taken. */
export type PrivateText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'unreadable'; readonly file: string; readonly trouble: Trouble }
  /** Others on this machine may read it. */
  | { readonly ok: false; readonly reason: 'open-to-others'; readonly file: string };

export function readPrivate(file: string): PrivateText {
  try {
    // On Windows rights are not kept as a mode.
    const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
    return isOpen
      ? { ok: false, reason: 'open-to-others', file }
      : { ok: true, text: readFileSync(file, 'utf8').trim() };
  } catch (error) {
    return { ok: false, reason: 'unreadable', file, trouble: troubleOf(error) };
  }
}

export function sayPrivate(refusal: Extract<PrivateText, { readonly ok: false }>, words: Messages): Said {
  return refusal.reason === 'unreadable'
    ? { wrong: `${refusal.file}: ${words.trouble(refusal.trouble)}` }
    : words.ledger.openToOthers(refusal.file);
}
