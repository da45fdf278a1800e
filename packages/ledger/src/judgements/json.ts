import { type RawBuilder, sql } from 'kysely';

/** The rows of a question as a JSON array. */
export function listed(question: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(row), '[]') from (select ${question}) as row)`;
}

/** A moment as ISO 8601 in UTC. */
export function moment(column: string): RawBuilder<string> {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
