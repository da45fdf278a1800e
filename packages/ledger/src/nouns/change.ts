import { sql } from 'kysely';
import pg from 'pg';
import type { Author, Change, Draft, Written } from '../chain/write.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import type { Noun } from '../schema/tables.js';
import { type Content, putOf, type Row, wordOf } from './row.js';

/** A thing that was added or changed. */
export interface Made {
  readonly id: string;
  readonly version: number;
}

export interface Why {
  readonly author: Author;
  readonly reason?: string | null | undefined;
  readonly document?: string | null | undefined;
}

/** Which thing is changed, and the version that who changes it has seen. */
export interface Aim extends Why {
  readonly id: string;
  readonly expected: number;
}

type Maybe<Value> = Value | Promise<Value>;

/** Writes; what another thing has already (a code, a period) is a refusal, whichever of the two came first. */
export async function tryWrite<Result>(
  ledger: Ledger,
  change: Change,
  work: (draft: Draft) => Promise<Result>,
): Promise<Written<Result>> {
  try {
    return await ledger.write(change, work);
  } catch (error) {
    const isTaken = error instanceof pg.DatabaseError && error.code === '23505' && !error.constraint?.endsWith('_pkey');
    if (!isTaken) throw error;
    return { ok: false, refusal: { code: 'already-exists', params: {} } };
  }
}

/** Adds a thing. */
export function addOne<N extends Noun>(
  ledger: Ledger,
  noun: N,
  why: Why,
  work: (draft: Draft, id: string) => Maybe<Content<N>>,
): Promise<Written<Made>> {
  return tryWrite(ledger, changeBy(`${wordOf(noun)}.added`, why), async (draft) => {
    const id = newId();
    await draft.put(noun, [putOf(id, await work(draft, id))]);
    return { id, version: draft.seq };
  });
}

/**
 * Changes one thing, if it is what who changes it has seen. `done` is the participle of the event. What is the same already is no change, and
 * no event.
 */
export function changeOne<N extends Noun>(
  ledger: Ledger,
  noun: N,
  done: string,
  aim: Aim,
  work: (row: Row<N>, draft: Draft) => Maybe<Partial<Content<N>>>,
): Promise<Written<Made>> {
  return tryWrite(ledger, changeBy(`${wordOf(noun)}.${done}`, aim), async (draft) => {
    const row = await expectedRow(draft, noun, aim.id, aim.expected);
    const changes = defined(await work(row, draft));
    const { fromEvent: version, toEvent: _, id, ...content } = row;
    const next = { ...content, ...changes } as unknown as Content<N>;
    if (Object.entries(changes).every(([name, value]) => isSame(value, row[name as keyof Row<N>])))
      return { id, version };
    await draft.put(noun, [putOf(id, next)]);
    return { id, version: draft.seq };
  });
}

/** The version that holds now; refused where there is none or it is not the one that was seen. */
export async function expectedRow<N extends Noun>(
  draft: Draft,
  noun: N,
  id: string,
  expected: number,
): Promise<Row<N> & { readonly id: string; readonly fromEvent: number; readonly toEvent: number | null }> {
  const row = await currentRow(draft, noun, id);
  if (row === undefined) return draft.refuse('not-found', { noun: wordOf(noun), id });
  if (row.fromEvent !== expected) return draft.refuse('stale', { noun: wordOf(noun), id, version: row.fromEvent });
  return row;
}

/** A version that holds now. */
export type Held<N extends Noun> = Row<N> & {
  readonly id: string;
  readonly fromEvent: number;
  readonly toEvent: number | null;
};

export async function currentRow<N extends Noun>(draft: Draft, noun: N, id: string): Promise<Held<N> | undefined> {
  return (await draft.current(noun, id)) as Held<N> | undefined;
}

/** Refuses what names things that are not there; null and undefined name none. */
export async function mustBe(draft: Draft, noun: Noun, ...ids: readonly (string | null | undefined)[]): Promise<void> {
  const named = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  if (named.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(noun)} where id = any(${named}) and to_event is null`.execute(draft.tx);
  const missing = named.find((id) => rows.every((row) => row.id !== id));
  if (missing !== undefined) draft.refuse('names-nothing', { noun: wordOf(noun), id: missing });
}

/** Refuses a change that has to say why and does not. */
export function mustSayWhy(draft: Draft, reason: string | null | undefined): void {
  if ((reason ?? '').trim() === '') draft.refuse('reason-needed');
}

function changeBy(kind: string, { author, reason, document }: Why): Change {
  return { kind, author, reason: reason ?? null, document: document ?? null };
}

function defined<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
