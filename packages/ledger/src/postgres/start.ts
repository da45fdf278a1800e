import { setTimeout as delay } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { bringUp, type PostgresStep, type Supervised, type Up } from './bring-up.js';
import { type Connection, connectionTo } from './connection.js';
import { boundLog } from './log-file.js';
import { makeData } from './make-data.js';
import { makePlace } from './place.js';
import { folderRefusal, isRefusal, type OrRefusal, type PostgresRefusal } from './refusal.js';
import { halt } from './server.js';
import { majorThatMade } from './version.js';

export interface PostgresOptions {
  /** Outturn's data folder; PostgreSQL has a folder in it. Made where it is missing. */
  readonly folder: string;
  readonly log?: (step: PostgresStep) => void;
  /** A folder with `postgres`, `initdb` and `pg_ctl`, instead of those that are found. */
  readonly binaries?: string;
  /** Of the server, over those of the folder, while this start keeps it running. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface StartedPostgres {
  readonly ok: true;
  /** For a pool of `pg`. It stays the same when the server has to be started again. */
  readonly connection: Connection;
  readonly version: string;
  /** Whether another process had started it. */
  readonly wasRunning: boolean;
  /** To be called when one's own connections are closed. The last process that leaves stops the server; while others use it, it stays. */
  stop(): Promise<void>;
}

/** Milliseconds before another try to start a server that went down. */
const RETRY = 2000;
/** Milliseconds between two looks at the size of the log. */
const LOOK_AT_LOG = 3_600_000;

/** Starts the PostgreSQL of a data folder, or joins the one that runs there; keeps it running until all who use it have stopped. */
export async function startPostgres(options: PostgresOptions): Promise<StartedPostgres | PostgresRefusal> {
  const ending = new AbortController();
  const supervised = await prepare(options, ending.signal);
  if (isRefusal(supervised)) return supervised;
  const up = await bringUp(supervised);
  if (isRefusal(up)) return up;
  const kept = keepUp(supervised, up);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    ending.abort();
    const { presence } = await kept;
    if (await presence.leave()) await halt(supervised.place, supervised.binaries.bin);
  };
  return {
    ok: true,
    connection: connectionTo(supervised.place),
    version: up.presence.version,
    wasRunning: up.wasRunning,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function prepare(options: PostgresOptions, signal: AbortSignal): Promise<OrRefusal<Supervised>> {
  const { platform } = process;
  // There Node reaches no socket that is a file.
  if (platform === 'win32') return { ok: false, reason: 'unsupported-platform', platform };
  try {
    return await findOrMake(options, signal);
  } catch (error) {
    return folderRefusal(error, options.folder);
  }
}

async function findOrMake(options: PostgresOptions, signal: AbortSignal): Promise<OrRefusal<Supervised>> {
  const { folder, log = () => {}, settings = {} } = options;
  const place = await makePlace(folder);
  if (isRefusal(place)) return place;
  const found = await majorThatMade(place.data);
  if (isRefusal(found)) return found;
  const binaries = await findBinaries(place, found.made, options.binaries);
  if (isRefusal(binaries)) return binaries;
  if (found.made === null) {
    log('making');
    const refused = await makeData(place, binaries);
    if (refused !== null) return refused;
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return { place, binaries, settings: args, log, signal };
}

/** Starts the server again whenever it goes down, until the signal; gives what there is then. */
async function keepUp(supervised: Supervised, first: Up): Promise<Up> {
  const { place, log, signal } = supervised;
  let up = first;
  const looking = setInterval(() => boundLog(place.log).catch(() => {}), LOOK_AT_LOG).unref();
  const aborted = new Promise<void>((settle) => signal.addEventListener('abort', () => settle()));
  while (!signal.aborted) {
    await Promise.race([up.presence.ended, aborted]);
    if (signal.aborted) break;
    log('lost');
    up = await again(supervised, up);
  }
  clearInterval(looking);
  return up;
}

async function again(supervised: Supervised, lost: Up): Promise<Up> {
  const { signal } = supervised;
  while (!signal.aborted) {
    const up = await bringUp(supervised);
    if (!isRefusal(up)) return up;
    await delay(RETRY, undefined, { signal, ref: false }).catch(() => {});
  }
  return lost;
}
