import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Noun } from '../schema/tables.js';
import { seen, type View } from '../view.js';
import { type Columns, type Shown, thingOf } from './row.js';

/** Where an item stands in a list: the values of its columns of order. */
export type Place = readonly (string | number)[];

export interface PageAsked {
  readonly limit: number;
  /** The place of the last item of the page before. */
  readonly after?: Place | undefined;
}

export interface Listed<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; left out on the last. */
  readonly after?: Place;
}

export type Condition = Expression<SqlBool> | undefined;

/** A page of the things of a noun that hold in a state, in the order of some columns, the last of which is `id`. */
export async function listThings<N extends Noun>(
  database: Database,
  view: View,
  noun: N,
  conditions: readonly Condition[],
  page: PageAsked,
  order: readonly string[] = ['id'],
): Promise<Listed<Shown<N>>> {
  const rows = await rowsInJson(database, view, noun, sql`*`, conditions, page, order);
  const things = (JSON.parse(`[${rows.join()}]`) as readonly Columns[]).map(thingOf<N>);
  return cut(things, page.limit, (thing) => placeOf(thing, order));
}

/** The same page as it can be sent, an item a text of JSON: with the fields that are named, and nothing else of the things. */
export async function tellThings(
  database: Database,
  view: View,
  noun: Noun,
  fields: readonly string[],
  conditions: readonly Condition[],
  page: PageAsked,
  order: readonly string[] = ['id'],
): Promise<Listed<string>> {
  const named = fields.map(
    (name) => sql`${sql.ref(name === 'version' ? 'fromEvent' : name)} as ${sql.raw(`"${name}"`)}`,
  );
  const rows = await rowsInJson(database, view, noun, sql.join(named), conditions, page, order);
  return cut(rows, page.limit, (row) => placeOf(JSON.parse(row), order));
}

/** PostgreSQL writes a row down as JSON, and it is taken apart here, in half the time that the driver needs for its columns. */
async function rowsInJson(
  database: Database,
  view: View,
  noun: Noun,
  what: RawBuilder<unknown>,
  conditions: readonly Condition[],
  page: PageAsked,
  order: readonly string[],
): Promise<readonly string[]> {
  const all = [seen(view, noun), ...conditions.filter((one) => one !== undefined), ...behind(order, page.after)];
  const { rows } = await sql<{ json: string }>`select row_to_json(thing)::text as json from (
    select ${what} from ${sql.table(noun)} where ${sql.join(all, sql` and `)}
    order by ${columns(order)} limit ${page.limit + 1}) as thing`.execute(database);
  return rows.map(({ json }) => json);
}

function placeOf(thing: object, order: readonly string[]): Place {
  return order.map((name) => Reflect.get(thing, name) as string | number);
}

/** The first items of a page that was asked for with one more, to see whether there is another. */
export function cut<Item>(items: readonly Item[], limit: number, place: (item: Item) => Place): Listed<Item> {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return items.length > limit && last !== undefined ? { items: shown, after: place(last) } : { items: shown };
}

/** The one thing in a state that meets the conditions. */
export async function findThing<N extends Noun>(
  database: Database,
  view: View,
  noun: N,
  conditions: readonly Condition[],
): Promise<Shown<N> | null> {
  const { items } = await listThings(database, view, noun, conditions, { limit: 1 });
  return items[0] ?? null;
}

/** A thing in a state, by what names it. */
export function readThing<N extends Noun>(
  database: Database,
  view: View,
  noun: N,
  column: 'id' | 'code',
  value: string,
): Promise<Shown<N> | null> {
  return findThing(database, view, noun, [is(column, value)]);
}

/** True for a column with a value; no condition where none is asked for. */
export function is(column: string, value: string | number | boolean | undefined): Condition {
  return value === undefined ? undefined : sql<SqlBool>`${sql.ref(column)} = ${value}`;
}

/** True for a column that names one of these; no condition where none are asked for. */
export function isOneOf(column: string, values: readonly string[] | undefined): Condition {
  return values && sql<SqlBool>`${sql.ref(column)} = any(${values})`;
}

function behind(order: readonly string[], after: Place | undefined): readonly RawBuilder<SqlBool>[] {
  return after === undefined ? [] : [sql<SqlBool>`(${columns(order)}) > (${sql.join(after)})`];
}

function columns(names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(name)));
}
