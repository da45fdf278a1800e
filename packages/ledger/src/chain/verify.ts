import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { type EventRow, NOUNS, type Noun } from '../schema/tables.js';
import { contentText, eventText, hashOf, ORIGIN, rowsHash } from './hashes.js';

/** Where a ledger is not what was written. */
export type Break =
  /** An event is missing. */
  | { readonly code: 'gap'; readonly event: number }
  /** An event does not stand on the one before it. */
  | { readonly code: 'chain'; readonly event: number }
  /** What an event says of itself was changed. */
  | { readonly code: 'event'; readonly event: number }
  /** Rows that an event added were changed, taken out or added to. */
  | { readonly code: 'rows'; readonly event: number; readonly nouns: readonly Noun[] }
  /** Rows that no event tells of. */
  | { readonly code: 'no-event'; readonly event: number; readonly noun: Noun }
  /** A version does not end where the next one begins. */
  | { readonly code: 'versions'; readonly noun: Noun; readonly id: string }
  /** A file, or a text, is not what its hash says, or is not there. */
  | { readonly code: 'content'; readonly hash: string }
  /** A release does not name the hash of its last event. */
  | { readonly code: 'release'; readonly number: number };

export interface Verified {
  readonly events: number;
  readonly rows: number;
  /** The hash of the last event; that of nothing in an empty ledger. */
  readonly head: string;
  readonly breaks: readonly Break[];
}

const EVENTS = 5_000;
/** More than these are not listed: the first says enough. */
const MOST_BREAKS = 100;

/** Makes all hashes again, in one state of the database, and says where they differ. `progress` hears the events done, and all of them. */
export async function verify(
  database: Database,
  progress: (done: number, all: number) => void = () => {},
): Promise<Verified> {
  const transaction = database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return transaction.execute((tx) => verifyIn(tx, progress));
}

/** The same in a transaction that has been begun. */
export async function verifyIn(
  database: Database,
  progress: (done: number, all: number) => void = () => {},
): Promise<Verified> {
  const breaks: Break[] = [];
  let rows = 0;
  let previous = ORIGIN;
  let expected = 1;
  const { all } = await database
    .selectFrom('event')
    .select((part) => part.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  for (;;) {
    const events = await database
      .selectFrom('event')
      .selectAll()
      .where('seq', '>=', expected)
      .orderBy('seq')
      .limit(EVENTS)
      .execute();
    if (events.length === 0) break;
    const last = events.at(-1)!.seq;
    const found = await rowsBetween(database, expected, last);
    rows += found.count;
    for (const event of events) {
      if (event.seq !== expected) breaks.push({ code: 'gap', event: expected });
      breaks.push(...breaksOf(event, previous, found.hashes.get(event.seq) ?? new Map()));
      previous = event.hash;
      expected = event.seq + 1;
    }
    breaks.push(...strays(found.hashes, new Set(events.map(({ seq }) => seq))));
    progress(last, all);
  }
  breaks.push(...strays((await rowsBetween(database, expected, Number.MAX_SAFE_INTEGER)).hashes, new Set()));
  breaks.push(...(await brokenVersions(database)), ...(await brokenContent(database)));
  breaks.push(...(await brokenReleases(database)));
  return { events: all, rows, head: previous, breaks: breaks.slice(0, MOST_BREAKS) };
}

type Hashes = ReadonlyMap<number, ReadonlyMap<Noun, string>>;

/** The hashes of rows by event and noun. */
async function rowsBetween(
  database: Database,
  from: number,
  to: number,
): Promise<{ readonly hashes: Hashes; readonly count: number }> {
  const hashes = new Map<number, Map<Noun, string>>();
  let count = 0;
  for (const noun of NOUNS) {
    const { rows } = await sql<{ event: number; hash: string; count: number }>`
      select from_event as event, ${rowsHash} as hash, count(*) as count from ${sql.table(noun)} as noun
      where from_event between ${from} and ${to} group by from_event`.execute(database);
    for (const row of rows) {
      count += row.count;
      const ofEvent = hashes.get(row.event) ?? new Map<Noun, string>();
      hashes.set(row.event, ofEvent.set(noun, row.hash));
    }
  }
  return { hashes, count };
}

function breaksOf(event: EventRow, previous: string, hashes: ReadonlyMap<Noun, string>): readonly Break[] {
  const breaks: Break[] = [];
  if (event.previous !== previous) breaks.push({ code: 'chain', event: event.seq });
  if (event.hash !== hashOf(eventText(event))) breaks.push({ code: 'event', event: event.seq });
  if (event.content !== hashOf(contentText(hashes)))
    breaks.push({ code: 'rows', event: event.seq, nouns: [...hashes.keys()] });
  return breaks;
}

function strays(hashes: Hashes, events: ReadonlySet<number>): readonly Break[] {
  return [...hashes].flatMap(([event, nouns]) =>
    events.has(event) ? [] : [...nouns.keys()].map((noun): Break => ({ code: 'no-event', event, noun })),
  );
}

async function brokenVersions(database: Database): Promise<readonly Break[]> {
  const breaks: Break[] = [];
  for (const noun of NOUNS) {
    const { rows } = await sql<{ id: string }>`
      select id from (
        select id, to_event, lead(from_event) over (partition by id order by from_event) as next from ${sql.table(noun)}
      ) as versions where to_event is distinct from next limit ${MOST_BREAKS}`.execute(database);
    breaks.push(...rows.map(({ id }): Break => ({ code: 'versions', noun, id })));
  }
  return breaks;
}

async function brokenContent(database: Database): Promise<readonly Break[]> {
  const { rows } = await sql<{ hash: string }>`
    select hash from content where hash <> encode(sha256(bytes), 'hex')
    union
    select needed.hash from document cross join lateral (values (bytes), (text), (map)) as needed (hash)
    where not exists (select from content where content.hash = needed.hash)
    limit ${MOST_BREAKS}`.execute(database);
  return rows.map(({ hash }) => ({ code: 'content', hash }));
}

async function brokenReleases(database: Database): Promise<readonly Break[]> {
  const { rows } = await sql<{ number: number }>`
    select number from release left join event on event.seq = release.seen
    where event.hash is distinct from release.head`.execute(database);
  return rows.map(({ number }) => ({ code: 'release', number }));
}
