import { PgBoss } from 'pg-boss';
import type { Connection } from '../database/connect.js';
import type { Ledger } from '../ledger.js';

/** Files to import; cases to check; files that were tried several times, and no worker came to an end with. */
export const IMPORTS = 'import';
export const CHECKS = 'check';
export const GIVEN_UP = 'import-given-up';

/** Seconds without a sign of life after which a worker is taken for dead, and between two looks for such. */
const HEARTBEAT = 10;
const LOOK = 2;
/** Seconds that a file may take in all. */
const LONGEST_JOB = 600;
const KEPT_DAYS = 30;

export interface QueueOptions {
  /** Whether this process looks after the jobs of others as well: those of dead workers, those that are long over. */
  readonly supervises: boolean;
  /** Hears of what goes wrong with the queue itself, such as a connection that is lost. */
  readonly trouble?: (error: Error) => void;
}

/** The jobs of a ledger, in the schema `pgboss` of its database. */
export async function openQueue(connection: Connection, { supervises, trouble }: QueueOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    ...given(connection),
    application_name: 'outturn jobs',
    max: 4,
    schedule: false,
    supervise: supervises,
    superviseIntervalSeconds: LOOK,
    monitorIntervalSeconds: LOOK,
    // Without it the first jobs of a new database may be looked at only after a minute.
    queueCacheIntervalSeconds: LOOK,
  });
  boss.on('error', trouble ?? (() => {}));
  await boss.start();
  const day = 24 * 60 * 60;
  const kept = { retentionSeconds: KEPT_DAYS * day, deleteAfterSeconds: KEPT_DAYS * day };
  await boss.createQueue(GIVEN_UP, kept);
  await boss.createQueue(IMPORTS, {
    ...kept,
    heartbeatSeconds: HEARTBEAT,
    expireInSeconds: LONGEST_JOB,
    // A job is no worse for a database or a worker that went down while it was done.
    retryLimit: 6,
    retryDelay: 1,
    deadLetter: GIVEN_UP,
  });
  // Of one case one check waits at most.
  await boss.createQueue(CHECKS, { policy: 'stately', heartbeatSeconds: HEARTBEAT, expireInSeconds: LONGEST_JOB });
  return boss;
}

type Given = { readonly [K in keyof Connection]: Exclude<Connection[K], undefined> };

function given(connection: Connection): Given {
  return Object.fromEntries(Object.entries(connection).filter(([, value]) => value !== undefined)) as Given;
}

const senders = new WeakMap<Ledger, Promise<PgBoss>>();

/** Sends jobs over the connections of a ledger, and works on none: it has no timers, and nothing of it is to be closed. */
export function senderOf(ledger: Ledger): Promise<PgBoss> {
  const sender = senders.get(ledger) ?? openSender(ledger);
  senders.set(ledger, sender);
  sender.catch(() => senders.delete(ledger));
  return sender;
}

async function openSender({ connection, pool }: Ledger): Promise<PgBoss> {
  const sender = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) } });
  const isThere = (await sender.isInstalled()) && (await sender.getQueue(IMPORTS)) !== null;
  if (!isThere) await (await openQueue(connection, { supervises: false })).stop();
  return sender;
}
