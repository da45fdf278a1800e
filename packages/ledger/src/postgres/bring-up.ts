import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { connectionTo } from './connection.js';
import type { Place } from './place.js';
import { arrive, type Presence } from './presence.js';
import { folderRefusal, type OrRefusal, type PostgresRefusal } from './refusal.js';
import { holder, isLocked, launch, type Server } from './server.js';

/** What happens on the way, to be told to a person: a first start takes a second, what a crash has left may take minutes. */
export type PostgresStep = 'making' | 'starting' | 'waiting' | 'lost';

export interface Supervised {
  readonly place: Place;
  readonly binaries: Binaries;
  /** Arguments of the server, over all settings. */
  readonly settings: readonly string[];
  readonly log: (step: PostgresStep) => void;
  readonly signal: AbortSignal;
}

export interface Up {
  readonly presence: Presence;
  readonly wasRunning: boolean;
}

/** Seconds in which a server that says nothing must be heard, the time in which a dead one's children end included. */
const SILENCE = 15;
/** Seconds in which a server that says it is busy must be ready: it may have much to make good after a crash. */
const RECOVERY = 600;
/** Seconds after which a person wants to know what is going on. */
const LONG = 1;

/**
 * Connects to the server, and starts it where nobody listens. Of two processes that do so at once PostgreSQL lets one server in; the
 * other process finds it the next time it looks.
 */
export async function bringUp(supervised: Supervised): Promise<OrRefusal<Up>> {
  try {
    return await connectOrStart(supervised);
  } catch (error) {
    return folderRefusal(error, supervised.place.room);
  }
}

async function connectOrStart({ place, binaries, settings, log, signal }: Supervised): Promise<OrRefusal<Up>> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  let server: Server | null = null;
  let told = false;
  for (;;) {
    const arrival = await arrive(connectionTo(place));
    if (arrival.is === 'here') {
      return { presence: arrival.presence, wasRunning: server === null || server.pid !== (await holder(place.data)) };
    }
    if (arrival.is === 'refused') return didNotStart(arrival.said);
    if (signal.aborted || seconds() > (arrival.is === 'busy' ? RECOVERY : SILENCE)) break;
    if (arrival.is === 'silent' && !server?.isAlive()) {
      // One that failed for another reason than that somebody holds the database, or held it until just now, would fail again.
      if (server !== null && !(await isLocked(place.data))) break;
      if (server === null) log('starting');
      server = await launch(place, binaries.bin, settings);
    }
    if (!told && seconds() > LONG) {
      told = true;
      log('waiting');
    }
    await delay(pause(seconds()));
  }
  if (server?.isAlive()) server.giveUp();
  return didNotStart((await server?.said()) ?? '');
}

/** Milliseconds; the longer it takes, the less it hurries. */
function pause(seconds: number): number {
  return Math.min(250, 5 + seconds * 50);
}

function didNotStart(said: string): PostgresRefusal {
  return { ok: false, reason: 'did-not-start', said };
}
