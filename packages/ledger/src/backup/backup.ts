import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import { ORIGIN } from '../chain/hashes.js';
import type { Database } from '../database/connect.js';
import type { Tables } from '../schema/tables.js';
import { type ContentPart, type End, FORMAT, type Header, KEPT, lineOf, PART, VERSION } from './format.js';
import { linesOfChain, Stray } from './lines-of-chain.js';

export type Backup =
  | { readonly ok: true; readonly events: number; readonly head: string; readonly lines: number }
  /** The ledger has rows that no event tells of; `verify` says more. */
  | { readonly ok: false; readonly reason: 'broken'; readonly event: number };

/** How many events are done, and how many there are. */
export type Progress = (done: number, all: number) => void;

const CHUNK = 1 << 16;

/**
 * Writes everything that an installation cannot do without into one file, in one state of the database. The file has its name only when it is
 * whole, and nobody but its owner may read it: the hashes of passwords are in it.
 */
export async function backup(database: Database, file: string, progress: Progress = () => {}): Promise<Backup> {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const done = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => writeBackup(tx, unfinished, progress));
    await rename(unfinished, file);
    return { ok: true, ...done };
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Stray) return { ok: false, reason: 'broken', event: error.event };
    throw error;
  }
}

async function writeBackup(
  tx: Transaction<Tables>,
  file: string,
  progress: Progress,
): Promise<{ readonly events: number; readonly head: string; readonly lines: number }> {
  const header = await headerOf(tx);
  const sum = createHash('sha256');
  let lines = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    let chunk = '';
    for await (const line of linesOf(tx, header, progress)) {
      lines += 1;
      chunk += line;
      if (chunk.length < CHUNK) continue;
      yield hashed(chunk);
      chunk = '';
    }
    yield hashed(chunk);
    const end: End = { lines, sha256: sum.digest('hex') };
    yield Buffer.from(lineOf('end', JSON.stringify(end)));
  }
  const hashed = (chunk: string): Buffer => {
    const bytes = Buffer.from(chunk);
    sum.update(bytes);
    return bytes;
  };
  await pipeline(Readable.from(chunks()), createGzip(), createWriteStream(file, { mode: 0o600, flush: true }));
  return { events: header.events, head: header.head, lines };
}

async function headerOf(tx: Transaction<Tables>): Promise<Header> {
  const { rows } = await sql<Pick<Header, 'migration' | 'events' | 'head'>>`
    select (select max(number) from migration) as migration, (select count(*) from event) as events,
      coalesce((select hash from event order by seq desc limit 1), ${ORIGIN}) as head`.execute(tx);
  return { format: FORMAT, version: VERSION, ...rows[0]! };
}

async function* linesOf(tx: Transaction<Tables>, header: Header, progress: Progress): AsyncGenerator<string> {
  yield lineOf('backup', JSON.stringify(header));
  yield* linesOfChain(tx, (done) => progress(done, header.events));
  yield* linesOfContent(tx);
  yield* linesOfPassages(tx);
  for (const table of KEPT) yield* linesOfTable(tx, table);
}

/** Bytes by their hashes, a part at a time: a file may be long. */
async function* linesOfContent(tx: Transaction<Tables>): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Omit<ContentPart, 'bytes'>>`
      select hash, length(bytes) as size from content where hash > ${after} order by hash limit 1000`.execute(tx);
    for (const { hash, size } of rows)
      for (let from = 0; from === 0 || from < size; from += PART) {
        const part = await sql<{ bytes: Buffer }>`
          select substring(bytes from ${from + 1}::integer for ${PART}) as bytes from content where hash = ${hash}`.execute(
          tx,
        );
        yield lineOf('content', JSON.stringify({ hash, size, bytes: part.rows[0]!.bytes.toString('base64') }));
      }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.hash;
  }
}

/** Where sentences begin and end, and what stands in them; the sentences themselves are in the texts. */
async function* linesOfPassages(tx: Transaction<Tables>): AsyncGenerator<string> {
  await sql`declare backup_passage no scroll cursor for
    select (to_jsonb(passage) - 'text' - 'words' - 'to_event')::text as text, to_event as until from passage
    order by region, document, from_event, start`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ text: string; until: number | null }>`fetch 1000 from backup_passage`.execute(tx);
    if (rows.length === 0) return;
    for (const { text, until } of rows) yield lineOf('passage', text, until);
  }
}

async function* linesOfTable(tx: Transaction<Tables>, table: string): AsyncGenerator<string> {
  const { rows } = await sql<{ text: string }>`
    select to_jsonb(kept)::text as text from ${sql.table(table)} as kept order by to_jsonb(kept)::text collate "C"`.execute(
    tx,
  );
  for (const { text } of rows) yield lineOf(table, text);
}
