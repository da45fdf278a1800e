import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, type Ledger, migrate, openLedger } from '@outturn/ledger';
import { type PostgresRefusal, type PostgresStep, startPostgres } from '@outturn/ledger/postgres';
import { dataFolder } from './folder.js';

/** Which database a command is to work on, as it stands on the command line. */
export interface WrittenStore {
  readonly data?: string;
  readonly database?: string;
}

/** Where the ledger is: in a database that Outturn starts in a folder, or in one that is there. */
export type Place = { readonly folder: string } | { readonly database: string };

export interface Store {
  readonly ledger: Ledger;
  /** For people: the folder, or the address without its password. */
  readonly name: string;
  /** Where Outturn may keep what is no part of the ledger; null for a database that is somewhere else. */
  readonly folder: string | null;
  /** Closes the ledger, and stops the database where it was started here and nobody else uses it. */
  close(): Promise<void>;
}

/** Why there is no ledger to work on; each can be set right by the person who typed the command. */
export type StoreRefusal =
  | PostgresRefusal
  | { readonly ok: false; readonly reason: 'both-places' }
  | { readonly ok: false; readonly reason: 'not-an-address'; readonly address: string }
  | { readonly ok: false; readonly reason: 'no-ledger'; readonly name: string }
  | { readonly ok: false; readonly reason: 'no-answer'; readonly address: string; readonly said: string }
  | { readonly ok: false; readonly reason: 'newer'; readonly number: number }
  | { readonly ok: false; readonly reason: 'other-migration'; readonly number: number };

/** Where the command line says that the ledger is. An address may come from the environment, where no list of processes shows it. */
export function placeOf({ data, database }: WrittenStore, env: NodeJS.ProcessEnv = process.env): Place | StoreRefusal {
  if (data !== undefined && database !== undefined) return { ok: false, reason: 'both-places' };
  const address = database ?? (data === undefined ? env.OUTTURN_DATABASE : undefined);
  if (!address) return { folder: dataFolder(data, env) };
  return /^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address)
    ? { database: address }
    : { ok: false, reason: 'not-an-address', address: withoutPassword(address) };
}

/** What a command needs: a ledger, be it a new one; one that is there already; or a database without any. */
export type Need = 'any' | 'there' | 'none';

/** Starts the database or joins the one that runs, and brings it up to this version. `log` hears what takes time. */
export async function openStore(
  place: Place,
  need: Need,
  log: (step: PostgresStep) => void,
): Promise<Store | StoreRefusal> {
  if ('database' in place) {
    const name = withoutPassword(place.database);
    return openAt({ connectionString: place.database }, need, { name, folder: null }, async () => {});
  }
  const { folder } = place;
  if (need === 'there' && !existsSync(join(folder, 'postgres/data')))
    return { ok: false, reason: 'no-ledger', name: folder };
  const started = await startPostgres({ folder, log });
  return started.ok ? openAt(started.connection, need, { name: folder, folder }, () => started.stop()) : started;
}

async function openAt(
  connection: Connection,
  need: Need,
  where: Pick<Store, 'name' | 'folder'>,
  stop: () => Promise<void>,
): Promise<Store | StoreRefusal> {
  const refused = await broughtUp(connection, need, where.name);
  if (refused !== null) {
    await stop();
    return refused;
  }
  const ledger = openLedger(connection);
  return {
    ledger,
    ...where,
    async close() {
      await ledger.close();
      await stop();
    },
  };
}

async function broughtUp(connection: Connection, need: Need, name: string): Promise<StoreRefusal | null> {
  try {
    const found = await migrate(connection, 0);
    if (!found.ok) return found;
    if (need === 'there' && found.from === 0) return { ok: false, reason: 'no-ledger', name };
    const migrated = need === 'none' ? found : await migrate(connection);
    return migrated.ok ? null : migrated;
  } catch (error) {
    const said = saidByServer(error);
    if (said === null) throw error;
    return { ok: false, reason: 'no-answer', address: name, said };
  }
}

/** What the network or PostgreSQL said to somebody who wanted in. Any other error is a bug of ours. */
function saidByServer(error: unknown): string | null {
  // Node tries the addresses of a name one after the other, and hands over all that went wrong.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  if (!(first instanceof Error) || !('code' in first)) return null;
  const code = String(first.code);
  // Class 08, 28, 3D, 53 and 57: connection, rights, no such database, no room, shutting down.
  return /^E[A-Z]+$|^(?:08|28|3D|53|57)/.test(code) ? `${code} ${first.message}` : null;
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^/?#@:]*):[^/?#]*@/, '$1@');
}
