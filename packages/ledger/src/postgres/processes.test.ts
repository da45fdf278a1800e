import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, askAgain, endAfterEach, madeFolder, newFolder, start } from '../../testing/postgres-folders.js';
import { isAlive, killServer, PostgresUser, serverOf } from '../../testing/postgres-processes.js';

endAfterEach();

describe('several processes', { timeout: 60_000 }, () => {
  test('of several that start at once one makes it, and it runs until the last has left', async () => {
    const folder = newFolder();
    const all = await Promise.all(Array.from({ length: 3 }, () => start(folder)));
    expect(all.filter(({ wasRunning }) => !wasRunning)).toHaveLength(1);
    const server = serverOf(folder);
    const [last, ...others] = all;
    await ask(last!.connection, 'create table kept (number int)');
    await Promise.all(others.map(({ stop }) => stop()));
    expect(await ask(last!.connection, 'select * from kept')).toEqual([]);
    expect(serverOf(folder)).toBe(server);
    await last!.stop();
    expect(isAlive(server)).toBe(false);
    expect(readdirSync(join(folder, 'postgres')).filter((name) => name.startsWith('making'))).toEqual([]);
  });

  test('who comes while the last one leaves is served', async () => {
    const folder = await madeFolder();
    for (let round = 0; round < 5; round++) {
      const leaving = await start(folder);
      const [, coming] = await Promise.all([leaving.stop(), start(folder)]);
      expect(await ask(coming.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
      await coming.stop();
    }
  });

  test('all leave at once, and the server ends', async () => {
    const folder = await madeFolder();
    const all = await Promise.all(Array.from({ length: 4 }, () => start(folder)));
    const server = serverOf(folder);
    await Promise.all(all.flatMap(({ stop }) => [stop(), stop()]));
    expect(isAlive(server)).toBe(false);
  });

  test('a process that is killed leaves the server to the next one, which stops it', async () => {
    const folder = await madeFolder();
    const killed = new PostgresUser(folder);
    expect(await killed.hear('ok')).toMatchObject({ ok: true, wasRunning: false });
    const server = serverOf(folder);
    await killed.kill();
    expect(isAlive(server)).toBe(true);
    const next = await start(folder);
    expect({ wasRunning: next.wasRunning, server: serverOf(folder) }).toEqual({ wasRunning: true, server });
    await next.stop();
    expect(isAlive(server)).toBe(false);
  });

  test('one process leaves, another goes on', async () => {
    const folder = await madeFolder();
    const first = new PostgresUser(folder);
    await first.hear('ok');
    const second = await start(folder);
    await first.leave();
    expect(first.said.at(-1)).toEqual({ stopped: true });
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after a crash', { timeout: 60_000 }, () => {
  test.each([1, 2])('all that was committed is there, round %i', async () => {
    const folder = await madeFolder();
    const writer = new PostgresUser(folder, { task: 'commit' });
    await writer.hear('committed');
    await new Promise((settle) => setTimeout(settle, 300));
    const killed = writer.kill();
    killServer(folder);
    await killed;
    const committed = writer.said.filter((one) => 'committed' in one).length;
    const { connection, wasRunning } = await start(folder);
    expect(wasRunning).toBe(false);
    const [kept] = await ask(
      connection,
      `select count(*)::int as numbers, bool_and(times = 3) as whole
      from (select count(*) as times from kept group by number) as each`,
    );
    expect(kept).toMatchObject({ whole: true });
    // The last one may have been kept without its answer coming through.
    expect(committed).toBeGreaterThan(0);
    expect([committed, committed + 1]).toContain(kept!.numbers);
  });

  test('a server that goes down under a process that uses it comes back at the same place', async () => {
    const folder = await madeFolder();
    const steps: string[] = [];
    const started = await start(folder, { log: (step) => steps.push(step) });
    await ask(started.connection, 'create table kept as select 7 as number');
    killServer(folder);
    expect(await askAgain(started.connection, 'select number from kept')).toEqual([{ number: 7 }]);
    expect(steps).toContain('lost');
    const server = serverOf(folder);
    await started.stop();
    expect(isAlive(server)).toBe(false);
  });

  test('two that start at once after a crash share one server', async () => {
    const folder = await madeFolder();
    const killed = new PostgresUser(folder);
    await killed.hear('ok');
    await killed.kill();
    killServer(folder);
    const [one, other] = await Promise.all([start(folder), start(folder)]);
    await ask(one.connection, 'create table kept as select 7 as number');
    expect(await ask(other.connection, 'select number from kept')).toEqual([{ number: 7 }]);
  });

  test('a lock whose number has gone to another process holds nobody up', async () => {
    const folder = await madeFolder();
    const lock = join(folder, 'postgres/data/postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${folder}/postgres/data\n0\n5432\n\n\n        0         0\n`);
    writeFileSync(join(folder, 'postgres/socket/.s.PGSQL.5432.lock'), `${process.pid}\n`);
    expect((await start(folder)).wasRunning).toBe(false);
  });

  test('a making that was interrupted is not opened, and goes away in time', async () => {
    const folder = newFolder();
    const killed = new PostgresUser(folder);
    await killed.hear('step');
    await new Promise((settle) => setTimeout(settle, 100));
    await killed.kill();
    const room = join(folder, 'postgres');
    const left = readdirSync(room).filter((name) => name.startsWith('making-'));
    expect({ left: left.length, made: existsSync(join(room, 'data')) }).toEqual({ left: 1, made: false });
    const long = new Date(Date.now() - 7_200_000);
    mkdirSync(join(room, 'making-old'));
    utimesSync(join(room, 'making-old'), long, long);
    const { connection } = await start(folder);
    expect(await ask(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(room, 'making-old'))).toBe(false);
  });
});
