import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { EventRow, Noun } from '../schema/tables.js';
import type { Circle } from '../view.js';
import { type Condition, cut, type Listed, type PageAsked } from './list.js';
import { type Row, type Shown, shownOf } from './row.js';

/** What happened to a thing once: what it became, who did it, when and why. */
export interface Moment<N extends Noun> {
  readonly event: Pick<EventRow, 'seq' | 'at' | 'kind' | 'account' | 'post' | 'unit' | 'reason' | 'document'> & {
    readonly postName: string | null;
    readonly unitName: string | null;
  };
  readonly thing: Shown<N>;
}

type Joined<N extends Noun> = Row<N> & { readonly event: Moment<N>['event'] };

/** All versions of a thing, or those that may be seen, the first one first. Who it was is for the house. */
export async function historyOf<N extends Noun>(
  database: Database,
  noun: N,
  id: string,
  page: PageAsked,
  seen?: Condition,
  circle: Circle = 'office',
): Promise<Listed<Moment<N>>> {
  const { rows } = await sql<Joined<N>>`
    select ${sql.table(noun)}.*, jsonb_build_object('seq', seq, 'at', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'kind', event.kind,
      'account', ${inHouse(circle, 'account')}, 'post', ${inHouse(circle, 'post')}, 'unit', event.unit,
      'postName', ${circle === 'public' ? sql`null` : sql`(select name from post where post.id = event.post and post.to_event is null)`},
      'unitName', (select name from unit where unit.id = event.unit and unit.to_event is null), 'reason', event.reason, 'document', event.document) as event
    from ${sql.table(noun)} join event on seq = from_event
    where ${sql.table(noun)}.id = ${id} and seq > ${page.after?.[0] ?? 0} and ${seen ?? sql`true`} order by seq limit ${page.limit + 1}`.execute(
    database,
  );
  return cut(rows.map(momentOf<N>), page.limit, ({ event }) => [event.seq]);
}

function inHouse(circle: Circle, column: 'account' | 'post'): RawBuilder<unknown> {
  return circle === 'public' ? sql`null` : sql.ref(`event.${column}`);
}

function momentOf<N extends Noun>({ event, ...row }: Joined<N>): Moment<N> {
  return { event, thing: shownOf(row as unknown as Row<N>) };
}
