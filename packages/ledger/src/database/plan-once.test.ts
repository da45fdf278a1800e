import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../testing/databases.js';
import { connect, queriesOf } from './connect.js';
import { PLANNED_ONCE } from './plan-once.js';

test('a statement that is marked is prepared once on a connection, whatever its parameters; others are not', async () => {
  const { connection } = await freshDatabase();
  const database = queriesOf(connect(connection, 1));
  const doubled = async (value: number) => {
    const { rows } = await sql<{ twice: number }>`${PLANNED_ONCE} select ${value}::int * 2 as twice`.execute(database);
    return rows[0]!.twice;
  };
  expect([await doubled(1), await doubled(2), await doubled(3)]).toEqual([2, 4, 6]);
  await sql`select 1`.execute(database);
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(database);
  expect(rows.map(({ statement }) => statement)).toEqual([expect.stringContaining('select $1::int * 2')]);
  await database.destroy();
});

test('a connection is given back after a failure, and can be used again', async () => {
  const { connection } = await freshDatabase();
  const database = queriesOf(connect(connection, 1));
  for (let at = 0; at < 3; at++) {
    await expect(sql`${PLANNED_ONCE} select 1 / ${0}::int`.execute(database)).rejects.toThrow('division by zero');
  }
  const { rows } = await sql`select 1 as one`.execute(database);
  expect(rows).toEqual([{ one: 1 }]);
  await database.destroy();
});
