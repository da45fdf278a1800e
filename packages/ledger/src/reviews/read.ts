import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Draft } from '../chain/write.js';
import type { Row } from '../nouns/row.js';
import type { Noun } from '../schema/tables.js';

/** The rows of a noun that hold now and meet a condition. */
export async function rowsOf<N extends Noun>(
  draft: Draft,
  noun: N,
  condition: RawBuilder<SqlBool>,
): Promise<readonly Row<N>[]> {
  const { rows } = await sql<Row<N>>`
    select * from ${sql.table(noun)} where to_event is null and ${condition}`.execute(draft.tx);
  return rows;
}

/** A condition: one of the columns is one of these. */
export function oneOf(column: string, values: Iterable<string | null | undefined>): RawBuilder<SqlBool> {
  const some = [...new Set(values)].filter((value) => value !== null && value !== undefined);
  return sql<SqlBool>`${sql.ref(column)} = any(${some})`;
}
