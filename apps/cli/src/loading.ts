import { isSheet, type Reading, type ReadOptions, read, readSheet } from '@outturn/engine';
import type { Decoded } from '@outturn/import';
import { type Entry, load, STDIN } from './files.js';
import type { Messages } from './messages/messages.js';
import type { Trouble } from './trouble.js';
import type { Voice } from './voice.js';

/** Loads one file. Says so where it cannot, or where the text has suffered. */
export async function loadAloud(
  entry: Entry,
  words: Messages,
  voice: Voice,
  beforeSaying?: () => void,
): Promise<Decoded | Trouble> {
  const name = entry.name === STDIN ? words.standardInput : entry.name;
  if (entry.name === STDIN && process.stdin.isTTY) voice.note(words.waitingForInput);
  const loaded = await load(entry);
  if (!loaded.ok || loaded.damaged > 0) beforeSaying?.();
  if (!loaded.ok) voice.error(`${name}: ${words.trouble(loaded)}`);
  else if (loaded.damaged > 0) voice.note(`${name}: ${words.damaged(loaded.damaged)}`);
  return loaded;
}

/** Reads a text, or a sheet of yearly figures. */
export function readAny(text: string, options: ReadOptions): Reading {
  return isSheet(text) ? readSheet(text, options) : read(text, options);
}
