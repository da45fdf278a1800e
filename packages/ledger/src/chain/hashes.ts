import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { EventRow, Noun } from '../schema/tables.js';

/** What the hash of the first event stands on. */
export const ORIGIN: string = '0'.repeat(64);

/**
 * The text of a row that is hashed: its columns as PostgreSQL writes jsonb, without `to_event`, which only says how long it held. A column
 * that a later version adds has to be taken out here where it is null, so that the hashes of old rows stay.
 */
export const rowText: RawBuilder<string> = sql<string>`(to_jsonb(noun) - 'to_event')::text`;

/** SHA-256 over the lines of rows, in the order of their ids. */
export const rowsHash: RawBuilder<string> = sql<string>`encode(sha256(convert_to(string_agg(${rowText}, E'\n' order by noun.id), 'UTF8')), 'hex')`;

/** What an event's `content` is made of: a line `noun hash` for each noun that it touched, in the order of the alphabet. */
export function contentText(hashes: ReadonlyMap<Noun, string>): string {
  return [...hashes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([noun, hash]) => `${noun} ${hash}\n`)
    .join('');
}

/** What an event's `hash` is made of: its other columns, one to a line, in their order; nothing for null. */
export function eventText(event: Omit<EventRow, 'hash'>): string {
  const { seq, at, kind, account, post, unit, reason, document, content, previous } = event;
  const columns = [seq, at, kind, account, post, unit, reason, document, content, previous];
  // JSON keeps a line break in a reason from passing for the end of a column.
  return JSON.stringify(columns);
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
