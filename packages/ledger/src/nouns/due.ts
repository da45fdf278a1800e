import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Condition } from './list.js';

/** The day by which something is due: a year or a month is over on its last day. What is written otherwise is none. */
export const DUE_DAY: RawBuilder<string | null> = sql<string | null>`case
  when due ~ '^[0-9]{4}$' then due || '-12-31'
  when due ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' then to_char((due || '-01')::date + interval '1 month' - interval '1 day', 'YYYY-MM-DD')
  when due ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then due end`;

export interface DueFilter {
  /** Days, both included. */
  readonly dueFrom?: string | undefined;
  readonly dueUntil?: string | undefined;
}

export function isDue({ dueFrom, dueUntil }: DueFilter): readonly Condition[] {
  return [
    dueFrom === undefined ? undefined : sql<SqlBool>`${DUE_DAY} >= ${dueFrom}`,
    dueUntil === undefined ? undefined : sql<SqlBool>`${DUE_DAY} <= ${dueUntil}`,
  ];
}

/** True for a column that has a text in it. */
export function holds(column: string, text: string | undefined): Condition {
  return text === undefined ? undefined : sql<SqlBool>`position(lower(${text}) in lower(${sql.ref(column)})) > 0`;
}
