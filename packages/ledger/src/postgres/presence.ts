import pg from 'pg';
import type { Connection } from './connection.js';
import { codeOf } from './refusal.js';

/**
 * A connection that says: this process uses the database. It holds a lock that all users share; who leaves tries to get it alone, and
 * gets it as the last one. PostgreSQL lets go of it when a process dies, however it dies.
 */
export interface Presence {
  readonly version: string;
  /** Settles when the connection has ended, by whomever. */
  readonly ended: Promise<void>;
  /** True where nobody else is there. Then nobody can come in any more until the server has been stopped. */
  leave(): Promise<boolean>;
}

export type Arrival =
  | { readonly is: 'here'; readonly presence: Presence }
  /** A server is there and lets nobody in yet, or not any more. */
  | { readonly is: 'busy' }
  /** Nobody listens. */
  | { readonly is: 'silent' }
  | { readonly is: 'refused'; readonly said: string };

/** "outt", "urn!" */
const LOCK = '1869968500, 1970433569';
const PATIENCE = 5000;

export async function arrive(connection: Connection): Promise<Arrival> {
  const client = new pg.Client({ ...connection, application_name: 'outturn', connectionTimeoutMillis: PATIENCE });
  // It ends in any case, and that is what is listened to.
  client.on('error', () => {});
  const ended = new Promise<void>((settle) => client.once('end', () => settle()));
  try {
    await client.connect();
    const { rows } = await client.query<{ entered: boolean; version: string }>(
      `select pg_try_advisory_lock_shared(${LOCK}) as entered, current_setting('server_version') as version`,
    );
    const { entered, version } = rows[0]!;
    if (entered) return { is: 'here', presence: { version, ended, leave: () => leave(client) } };
    await client.end();
    return { is: 'busy' };
  } catch (error) {
    await client.end().catch(() => {});
    return unheard(error);
  }
}

async function leave(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${LOCK})`);
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${LOCK}) as alone`);
    if (rows[0]?.alone) return true;
    await client.end();
  } catch {
    // The server has gone before; then there is nothing to stop.
  }
  return false;
}

function unheard(error: unknown): Arrival {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ECONNREFUSED':
      return { is: 'silent' };
    // Cut off or out of time, too many connections (53300), being stopped or started (57P01 to 57P03).
    case null:
    case 'undefined':
    case 'EAGAIN':
    case 'ECONNRESET':
    case 'EPIPE':
    case '53300':
    case '57P01':
    case '57P02':
    case '57P03':
      return { is: 'busy' };
    default:
      return { is: 'refused', said: String(error) };
  }
}
