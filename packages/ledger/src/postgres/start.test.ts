import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, endAfterEach, madeFolder, newFolder, removeLater, start } from '../../testing/postgres-folders.js';
import { isAlive, serverOf } from '../../testing/postgres-processes.js';
import { startPostgres } from './index.js';

const SYSTEM_15 = '/usr/lib/postgresql/15/bin';

endAfterEach();

describe('one process', { timeout: 60_000 }, () => {
  test('the first start makes the database, the next one finds what was kept', async () => {
    const folder = newFolder();
    const steps: string[] = [];
    const first = await start(folder, { log: (step) => steps.push(step) });
    expect({ wasRunning: first.wasRunning, steps }).toEqual({ wasRunning: false, steps: ['making', 'starting'] });
    await ask(first.connection, `create table kept as select '云岭市' as name`);
    const server = serverOf(folder);
    await first.stop();
    expect(isAlive(server)).toBe(false);
    const second = await start(folder, { log: (step) => steps.push(step) });
    expect(steps.slice(2)).toEqual(['starting']);
    expect(await ask(second.connection, 'select name from kept')).toEqual([{ name: '云岭市' }]);
  });

  test('it is safe, speaks Chinese, and the role is no superuser', async () => {
    const { connection, version } = await start(await madeFolder());
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(15);
    const names = ['listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'timezone'];
    const shown = names.map((name) => `current_setting('${name}') as ${name}`).join();
    expect(await ask(connection, `select ${shown}`)).toEqual([
      {
        listen_addresses: '',
        fsync: 'on',
        full_page_writes: 'on',
        synchronous_commit: 'on',
        data_checksums: 'on',
        timezone: 'UTC',
      },
    ]);
    const role =
      'select current_user as name, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user';
    expect(await ask(connection, role)).toEqual([
      { name: 'outturn', rolsuper: false, rolcreatedb: false, rolcreaterole: false },
    ]);
    const text = `select pg_encoding_to_char(encoding) as encoding, upper('é') as upper, 'Z' < 'a' as by_code_point,
      '安' < '云' collate "zh-x-icu" as by_pinyin from pg_database where datname = current_database()`;
    expect(await ask(connection, text)).toEqual([
      { encoding: 'UTF8', upper: 'É', by_code_point: true, by_pinyin: true },
    ]);
  });

  test('its folders are closed to other users, and settings of the surroundings change nothing', async () => {
    const folder = await madeFolder();
    process.env.PGPORT = '1';
    process.env.PGSSLMODE = 'require';
    const { connection } = await start(folder).finally(() => {
      delete process.env.PGPORT;
      delete process.env.PGSSLMODE;
    });
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    expect(modeOf(join(folder, 'postgres/data'))).toBe(0o700);
    expect(modeOf(connection.host)).toBe(0o700);
    expect(modeOf(join(connection.host, '.s.PGSQL.5432'))).toBe(0o700);
  });

  test('a folder may have any name', async () => {
    const folder = join(newFolder(), `云岭 "a", 'b'`);
    const first = await start(folder);
    expect(await ask(first.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
    expect((await start(folder)).wasRunning).toBe(false);
  });

  test('where the path is too long for a socket it is elsewhere, the same for all', async () => {
    const folder = join(newFolder(), '深'.repeat(40));
    const first = await start(folder);
    expect(first.connection.host).toMatch(/^\/tmp\/outturn-[0-9a-f]{16}$/);
    removeLater(first.connection.host);
    const second = await start(folder);
    expect(second).toMatchObject({ wasRunning: true, connection: first.connection });
    await first.stop();
    await second.stop();
    rmSync(first.connection.host, { recursive: true });
    writeFileSync(first.connection.host, '');
    const path = first.connection.host;
    expect(await startPostgres({ folder })).toEqual({ ok: false, reason: 'socket-folder-taken', path });
  });

  test('settings may be changed by whoever looks after the machine', async () => {
    const folder = await madeFolder();
    writeFileSync(join(folder, 'postgres/postgresql.conf'), `max_connections = 33\nlisten_addresses = '*'\n`);
    const { connection } = await start(folder);
    const shown = `select current_setting('max_connections') as most, current_setting('listen_addresses') as listens`;
    expect(await ask(connection, shown)).toEqual([{ most: '33', listens: '' }]);
  });
});

describe('refused, with the reason', { timeout: 60_000 }, () => {
  test('files that are no database', async () => {
    const folder = newFolder();
    const path = join(folder, 'postgres/data');
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'notes.txt'), '');
    expect(await startPostgres({ folder })).toEqual({ ok: false, reason: 'not-a-database', path });
  });

  test('a database that is damaged, with what PostgreSQL says of it', async () => {
    const folder = await madeFolder();
    rmSync(join(folder, 'postgres/data/global/pg_control'));
    const refused = await startPostgres({ folder });
    expect(refused).toMatchObject({ ok: false, reason: 'did-not-start' });
    expect(refused).toHaveProperty('said', expect.stringContaining('pg_control'));
  });

  test('settings that PostgreSQL does not take', async () => {
    const folder = await madeFolder();
    writeFileSync(join(folder, 'postgres/postgresql.conf'), 'shared_buffers = much\n');
    const refused = await startPostgres({ folder });
    expect(refused).toHaveProperty('said', expect.stringContaining('shared_buffers'));
  });

  test('a database of another major version', async () => {
    const folder = await madeFolder();
    writeFileSync(join(folder, 'postgres/data/PG_VERSION'), '99\n');
    expect(await startPostgres({ folder })).toMatchObject({ ok: false, reason: 'other-version', made: 99 });
  });

  test('a path that is too long', async () => {
    const folder = join(newFolder(), ...Array.from({ length: 5 }, () => 'd'.repeat(200)));
    expect(await startPostgres({ folder })).toMatchObject({ ok: false, reason: 'path-too-long', limit: 900 });
    const name = join(newFolder(), 'd'.repeat(300));
    expect(await startPostgres({ folder: name })).toMatchObject({ ok: false, reason: 'path-too-long', limit: 255 });
  });

  test('a file in the place of the folder', async () => {
    const folder = join(newFolder(), 'data');
    writeFileSync(folder, '');
    expect(await startPostgres({ folder })).toEqual({ ok: false, reason: 'folder-not-writable', path: folder });
  });

  test('no PostgreSQL where one was said to be', async () => {
    const folder = newFolder();
    expect(await startPostgres({ folder, binaries: folder })).toEqual({
      ok: false,
      reason: 'no-binaries',
      looked: [folder],
      oldest: 15,
    });
  });
});

describe.runIf(existsSync(SYSTEM_15))('the PostgreSQL of the system', { timeout: 60_000 }, () => {
  test('does as well, and a database that it made is opened by it', async () => {
    const folder = newFolder();
    const first = await start(folder, { binaries: SYSTEM_15 });
    expect(first.version).toMatch(/^15\./);
    expect(await ask(first.connection, `select upper('é') as upper, 'Z' < 'a' as by_code_point`)).toEqual([
      { upper: 'É', by_code_point: true },
    ]);
    await first.stop();
    expect((await start(folder)).version).toMatch(/^15\./);
  });
});
