import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/databases.js';
import { fillLedger } from '../../testing/full-ledger.js';
import { freshLedger } from '../../testing/ledgers.js';
import { type Connection, type Ledger, openLedger, verify } from '../index.js';
import { NOUNS } from '../schema/tables.js';
import { backup } from './backup.js';
import { KEPT, LEFT_OUT, PART, tableOf } from './format.js';
import { restore } from './restore.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outturn-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function restored(file: string): Promise<Ledger> {
  const { connection } = await freshDatabase();
  expect(await restore(connection as Connection, file)).toMatchObject({ ok: true });
  return openLedger(connection as Connection);
}

const linesIn = (file: string): readonly string[] => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');

test('a full ledger comes back as it was, to the byte', async () => {
  const ledger = await freshLedger();
  await fillLedger(ledger);
  await ledger.write(
    { kind: 'document.imported', author: { account: null, post: null, unit: null } },
    async (draft) => {
      await draft.keep(Buffer.alloc(2 * PART + 1, 'long '));
    },
  );
  const [first, second] = [join(folder, 'first.gz'), join(folder, 'second.gz')];
  expect(await backup(ledger.database, first)).toMatchObject({ ok: true, events: 4 });
  const copy = await restored(first);
  for (const noun of NOUNS) {
    const rows = sql`select * from ${sql.table(noun)} order by id, from_event`;
    const [was, is] = [await rows.execute(ledger.database), await rows.execute(copy.database)];
    expect(is.rows).toEqual(was.rows);
    expect(is.rows.length, noun).toBeGreaterThan(0);
  }
  const passages = sql`select * from passage order by start`;
  expect((await passages.execute(copy.database)).rows).toEqual((await passages.execute(ledger.database)).rows);
  const [was, is] = [await verify(ledger.database), await verify(copy.database)];
  expect(is).toEqual({ ...was, breaks: [] });
  await backup(copy.database, second);
  expect(readFileSync(second)).toEqual(readFileSync(first));
  await Promise.all([ledger.close(), copy.close()]);
});

test('whatever is written in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (word) => {
      const ledger = await freshLedger();
      await fillLedger(ledger, word.replaceAll('\u0000', ''));
      const [first, second] = [join(folder, 'one.gz'), join(folder, 'other.gz')];
      await backup(ledger.database, first);
      const copy = await restored(first);
      await backup(copy.database, second);
      expect(linesIn(second)).toEqual(linesIn(first));
      await Promise.all([ledger.close(), copy.close()]);
    }),
    { numRuns: 5 },
  );
});

test('accounts come with it, and nobody stays signed in', async () => {
  const ledger = await freshLedger();
  await ledger.pool.query(`
    insert into api.installation (secret) values ('\\x0102ff');
    insert into auth.user (id, name, email, email_verified) select 'u' || n, '甲', n || '@a.invalid', true from generate_series(1, 2500) as n;
    insert into auth.account (id, account_id, provider_id, user_id, password) select 'a' || id, id, 'credential', id, 'scrypt' from auth.user;
    insert into auth.second_factor (account, key, recovery) values ('u1', '\\x01', array['\\x02', '\\x03ff']::bytea[]);
    insert into auth.token (id, hash, account, name, scopes, expires_at)
      values (gen_random_uuid(), '\\x00', 'u1', '', '{read}', '2030-01-01 08:00+08');
    insert into auth.session (id, expires_at, token, updated_at, user_id) values ('s', now(), 't', now(), 'u1')`);
  const [first, second] = [join(folder, 'people.gz'), join(folder, 'same-people.gz')];
  await backup(ledger.database, first);
  const copy = await restored(first);
  await backup(copy.database, second);
  expect(readFileSync(second)).toEqual(readFileSync(first));
  const { rows } = await copy.pool.query(`
    select (select count(*) from auth.account) as accounts, (select count(*) from auth.session) as sessions,
      (select encode(secret, 'hex') from api.installation) as secret`);
  expect(rows).toEqual([{ accounts: 2500, sessions: 0, secret: '0102ff' }]);
  await Promise.all([ledger.close(), copy.close()]);
});

test('an empty ledger is one too', async () => {
  const ledger = await freshLedger();
  const file = join(folder, 'empty.gz');
  expect(await backup(ledger.database, file)).toMatchObject({ ok: true, events: 0, lines: 1 });
  const copy = await restored(file);
  expect((await verify(copy.database)).events).toBe(0);
  await Promise.all([ledger.close(), copy.close()]);
});

test('the file is there when it is whole, and for nobody else to read', async () => {
  const ledger = await freshLedger();
  await fillLedger(ledger);
  const place = await mkdtemp(join(folder, 'place-'));
  await sql`alter table event disable trigger append_only`.execute(ledger.database);
  await sql`delete from event where seq = 4`.execute(ledger.database);
  expect(await backup(ledger.database, join(place, 'a.gz'))).toEqual({ ok: false, reason: 'broken', event: 4 });
  expect(await readdir(place)).toEqual([]);
  await sql`alter table release disable trigger all`.execute(ledger.database);
  await sql`alter table observation disable trigger all`.execute(ledger.database);
  await sql`delete from observation where from_event = 4`.execute(ledger.database);
  await backup(ledger.database, join(place, 'a.gz'));
  expect((await stat(join(place, 'a.gz'))).mode & 0o777).toBe(0o600);
  await ledger.close();
});

test('every table is in a backup, or is left out knowingly', async () => {
  const ledger = await freshLedger();
  const { rows } = await sql<{ name: string }>`
    select case schemaname when 'public' then tablename else schemaname || '.' || tablename end as name
    from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(ledger.database);
  const known = ['event', 'content', 'passage', ...NOUNS.map(tableOf), ...KEPT, ...LEFT_OUT];
  expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  await ledger.close();
});
