import { spawn } from 'node:child_process';
import { access, appendFile, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { boundLog, openLog, saidSince } from './log-file.js';
import type { Place } from './place.js';
import { ENVIRONMENT, run } from './run.js';
import { fixedSettings } from './settings.js';

/** A server process that was started here. It outlives this process, which may be killed at any time. */
export interface Server {
  readonly pid: number | undefined;
  isAlive(): boolean;
  /** What it has written into the log since it was started. */
  said(): Promise<string>;
  giveUp(): void;
}

/** Milliseconds. What is not stopped by then goes on by itself; it has begun to. */
const LONGEST_STOP = 60_000;

export async function launch(place: Place, bin: string, settings: readonly string[]): Promise<Server> {
  const log = await openLog(place.log);
  await boundLog(place.log);
  const { size } = await log.stat();
  // PostgreSQL takes no lock for valid that its own grandparent holds. So it is told that the dead one is: it then makes sure by itself
  // that no child of the dead one is still at work. Taking the lock file away would take this from it.
  const dead = await deadHolder(place.data);
  const child = spawn(join(bin, 'postgres'), [...fixedSettings(place), ...settings], {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: dead === null ? ENVIRONMENT : { ...ENVIRONMENT, PG_GRANDPARENT_PID: String(dead) },
  });
  let isAlive = true;
  child.on('exit', () => {
    isAlive = false;
  });
  child.on('error', (error) => {
    isAlive = false;
    appendFile(place.log, `${error.message}\n`).catch(() => {});
  });
  child.unref();
  await log.close();
  return {
    pid: child.pid,
    isAlive: () => isAlive,
    said: () => saidSince(place.log, size),
    giveUp: () => void child.kill('SIGINT'),
  };
}

/** Ends a server whose users have all gone: those that are connected none the less are cut off, what they have committed stays. */
export async function halt({ data, user }: Place, bin: string): Promise<void> {
  const pid = await holder(data);
  // By pg_ctl, since who sends the signal is then not root but who owns the server. It is not left to wait: it would take a server that
  // somebody starts in the meantime for this one.
  await run(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '--no-wait', '--silent'], user);
  const began = performance.now();
  while (pid !== null && (await isServer(pid, data)) && performance.now() - began < LONGEST_STOP) await delay(10);
}

/** Whether a server holds the database, or held it when it died. */
export function isLocked(data: string): Promise<boolean> {
  return access(lockFile(data)).then(
    () => true,
    () => false,
  );
}

/** The process that holds the database by its own word. */
export async function holder(data: string): Promise<number | null> {
  const pid = Number.parseInt(await readFile(lockFile(data), 'utf8').catch(() => ''), 10);
  return pid > 0 ? pid : null;
}

function lockFile(data: string): string {
  return join(data, 'postmaster.pid');
}

/** The process that still holds the database by its lock file, and is gone, or is a zombie, or is something else by now. */
async function deadHolder(data: string): Promise<number | null> {
  const pid = await holder(data);
  return pid === null || (await isServer(pid, data)) ? null : pid;
}

async function isServer(pid: number, data: string): Promise<boolean> {
  if (process.platform !== 'linux') {
    const { said } = await run('ps', ['-o', 'stat=,comm=', '-p', String(pid)], {});
    return /^[^Z].*\bpostgres$/.test(said.trim());
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (!/\(postgres\) [^ZX]/.test(stat)) return false;
  // A server works in its folder. Without the right to look, any that lives may be the one.
  const works = await readlink(`/proc/${pid}/cwd`).catch(() => data);
  return works === data;
}
