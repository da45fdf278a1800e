import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Noun } from '../schema/tables.js';
import { seen, type View } from '../view.js';
import { type Row, type Shown, shownOf } from './row.js';

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
  const all = [seen(view, noun), ...conditions.filter((one) => one !== undefined), ...behind(order, page.after)];
  const { rows } = await sql<Row<N>>`select * from ${sql.table(noun)} where ${sql.join(all, sql` and `)}
    order by ${columns(order)} limit ${page.limit + 1}`.execute(database);
  return cut(rows.map(shownOf<N>), page.limit, (thing) =>
    order.map((name) => Reflect.get(thing, name) as string | number),
  );
}

/** The first items of a page that was asked for with one more, to see whether there is another. */
export function cut<Item>(items: readonly Item[], limit: number, placeOf: (item: Item) => Place): Listed<Item> {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return items.length > limit && last !== undefined ? { items: shown, after: placeOf(last) } : { items: shown };
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
