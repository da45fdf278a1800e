import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { endAfterEach, newFolder } from '../../testing/postgres-folders.js';
import { PostgresUser, serverOf } from '../../testing/postgres-processes.js';
import { startPostgres } from './index.js';
import { npmBinaries } from './npm-binaries.js';
import { makePlace } from './place.js';
import { isRefusal } from './refusal.js';
import { majorOf } from './version.js';

// What concerns several users can only be tried by the one who may be all of them, with files that they all can read.
const NOBODY = { uid: 65_534, gid: 65_534 };
const OFFICER = { uid: 33, gid: 33 };
const HERE = fileURLToPath(import.meta.url);
const isRoot = process.getuid?.() === 0 && spawnSync('test', ['-r', HERE], OFFICER).status === 0;

endAfterEach();

const ownerOf = (folder: string) => statSync(`/proc/${serverOf(folder)}`).uid;

describe.runIf(isRoot)('started by root', { timeout: 60_000 }, () => {
  test('it runs as nobody, and no other user gets at it', async () => {
    const folder = newFolder();
    const started = await startPostgres({ folder });
    if (!started.ok) throw new Error(started.reason);
    expect(ownerOf(folder)).toBe(65_534);
    const socket = join(started.connection.host, '.s.PGSQL.5432');
    const script = `require('node:net').connect(${JSON.stringify(socket)}).on('error', ({ code }) => console.log(code))
      .on('connect', () => process.exit(1))`;
    const tried = spawnSync(process.execPath, ['-e', script], { ...OFFICER, encoding: 'utf8' });
    expect(tried.stdout.trim()).toBe('EACCES');
    const owners = readdirSync(join(folder, 'postgres')).map((name) => [
      name,
      statSync(join(folder, 'postgres', name)).uid,
    ]);
    expect(Object.fromEntries(owners)).toEqual({
      data: 65_534,
      socket: 65_534,
      'postgres.log': 0,
      'postgresql.conf': 0,
    });
    await started.stop();
  });

  test('a folder that nobody may reach is refused, and the one that is closed is named', async () => {
    const path = newFolder(0o700);
    expect(await startPostgres({ folder: join(path, 'data') })).toEqual({
      ok: false,
      reason: 'folder-closed',
      path,
      uid: 65_534,
    });
  });

  test('a database of another user goes on as that user’s', async () => {
    const folder = newFolder();
    chownSync(folder, OFFICER.uid, OFFICER.gid);
    const officer = new PostgresUser(folder, OFFICER);
    expect(await officer.hear('ok')).toMatchObject({ ok: true, wasRunning: false });
    expect(ownerOf(folder)).toBe(OFFICER.uid);
    const joined = await startPostgres({ folder });
    expect(joined).toMatchObject({ ok: true, wasRunning: true });
    await officer.leave();
    if (joined.ok) await joined.stop();
    const again = await startPostgres({ folder });
    expect(ownerOf(folder)).toBe(OFFICER.uid);
    if (again.ok) await again.stop();
    const nobody = newFolder();
    chownSync(nobody, NOBODY.uid, NOBODY.gid);
    const user = new PostgresUser(nobody, NOBODY);
    expect(await user.hear('ok')).toMatchObject({ ok: true, wasRunning: false });
    await user.leave();
  });

  test('a folder of another user is refused', async () => {
    const officer = new PostgresUser(newFolder(), OFFICER);
    expect(await officer.hear('ok')).toMatchObject({ ok: false, reason: 'folder-not-writable' });
    await officer.leave();
  });
});

describe.runIf(process.platform === 'linux')('the binaries from npm', { timeout: 60_000 }, () => {
  const versionOf = (native: string): string =>
    JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')).version;

  const placeIn = async (folder: string) => {
    const place = await makePlace(folder);
    if (isRefusal(place)) throw new Error(place.reason);
    return place;
  };

  /** As npm leaves them where no script of a package is run. */
  async function unpacked(mode?: number): Promise<{ native: string; folder: string }> {
    const installed = dirname((await npmBinaries(await placeIn(newFolder())))[0]!);
    const closed = newFolder(mode);
    execFileSync('cp', ['-a', dirname(installed), join(closed, 'package')]);
    const native = join(closed, 'package/native');
    for (const name of readdirSync(join(native, 'lib'))) {
      if (lstatSync(join(native, 'lib', name)).isSymbolicLink()) rmSync(join(native, 'lib', name));
    }
    return { native, folder: newFolder() };
  }

  test('get their links, from however many processes at once', async () => {
    const { native, folder } = await unpacked();
    const place = await placeIn(folder);
    expect(await majorOf(join(native, 'bin'), place.user)).toBe(null);
    const found = await Promise.all(Array.from({ length: 3 }, () => npmBinaries(place, native)));
    expect(found).toEqual(Array.from({ length: 3 }, () => [join(native, 'bin')]));
    expect(await majorOf(join(native, 'bin'), place.user)).toBe(18);
  });

  test.runIf(isRoot)('are copied where PostgreSQL’s user cannot read them', async () => {
    const { native, folder } = await unpacked(0o700);
    const place = await placeIn(folder);
    const found = await Promise.all([npmBinaries(place, native), npmBinaries(place, native)]);
    const copy = join(place.room, `binaries-${versionOf(native)}`, 'bin');
    expect(found).toEqual([[copy], [copy]]);
    const started = await startPostgres({ folder, binaries: copy });
    expect(started).toMatchObject({ ok: true });
    if (started.ok) await started.stop();
  });

  test.runIf(isRoot)('are copied where the links cannot be made', async () => {
    const { native, folder } = await unpacked();
    mkdirSync(join(folder, 'postgres'));
    for (const path of [folder, join(folder, 'postgres')]) chownSync(path, OFFICER.uid, OFFICER.gid);
    const from = (name: string) => JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href);
    const script = `const { makePlace } = await import(${from('place')});
      const { npmBinaries } = await import(${from('npm-binaries')});
      console.log(...await npmBinaries(await makePlace(${JSON.stringify(folder)}), ${JSON.stringify(native)}))`;
    const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { ...OFFICER, encoding: 'utf8' });
    const copy = join(folder, `postgres/binaries-${versionOf(native)}`, 'bin');
    expect({ found: stdout.trim(), stderr }).toEqual({ found: copy, stderr: '' });
    expect(await majorOf(copy, OFFICER)).toBe(18);
  });
});
