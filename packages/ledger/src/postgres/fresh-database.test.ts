import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase, type Template, type TestDatabase } from '../../testing/databases.js';

async function ask({ connection }: Pick<TestDatabase, 'connection'>, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every test begins with a database of its own, or it would see what another one has left. */
test('each is as the template was prepared, which is done once', { timeout: 60_000 }, async () => {
  let times = 0;
  const template: Template = {
    name: 'fresh',
    prepare: async (connection) => {
      times++;
      await ask({ connection }, `create table region as select '云岭市' as name`);
    },
  };
  const [one, other] = await Promise.all([freshDatabase(template), freshDatabase(template)]);
  await ask(one, `update region set name = '北关县'`);
  expect(await ask(other, 'select name from region')).toEqual([{ name: '云岭市' }]);
  expect(times).toBe(1);
  const empty = await freshDatabase();
  expect(await ask(empty, `select from pg_tables where schemaname = 'public'`)).toEqual([]);
  await Promise.all([one, other, empty].map(({ drop }) => drop()));
  await expect(ask(one, 'select 1')).rejects.toThrow('does not exist');
});
