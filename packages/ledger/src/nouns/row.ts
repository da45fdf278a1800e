import type { Selectable } from 'kysely';
import type { Put } from '../chain/write.js';
import type { Noun, Nouns, Version } from '../schema/tables.js';

/** A version of a thing as the database gives it. */
export type Row<N extends Noun> = Selectable<Nouns[N]>;

/** What a version says of its thing. */
export type Content<N extends Noun> = Omit<Row<N>, keyof Version>;

/** A thing as it is shown: `version` is the event that it holds from. */
export type Shown<N extends Noun> = Content<N> & { readonly id: string; readonly version: number };

export function shownOf<N extends Noun>(row: Row<N>): Shown<N> {
  const { fromEvent, toEvent: _, ...told } = row as unknown as Version;
  return { ...told, version: fromEvent } as Shown<N>;
}

/** A row as PostgreSQL writes it in JSON: by the names of its columns. */
export type Columns = Readonly<Record<string, unknown>>;

export function thingOf<N extends Noun>(row: Columns): Shown<N> {
  const thing: Record<string, unknown> = {};
  for (const column in row) if (column !== 'to_event') thing[nameOf(column)] = row[column];
  return thing as Shown<N>;
}

const NAMES = new Map([['from_event', 'version']]);

/** Names are few, and rows are many. */
function nameOf(column: string): string {
  let name = NAMES.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    NAMES.set(column, name);
  }
  return name;
}

/** Decimals may stand as numbers in the JSON that a row is put in by: none here has more digits than a number keeps. */
export function putOf<N extends Noun>(id: string, content: Content<N>): Put<N> {
  return { ...content, id } as unknown as Put<N>;
}

/** A noun as the kinds of events and people's addresses write it: `year-target`. */
export function wordOf(noun: Noun): string {
  return noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
