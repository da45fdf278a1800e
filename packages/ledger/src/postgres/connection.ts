import type { ClientConfig } from 'pg';
import type { Place } from './place.js';

/** The role that Outturn works as. It owns the database and is no superuser, as on a server that somebody else looks after. */
export const OWNER = 'outturn';
export const DATABASE = 'outturn';
/** No port is open: it is part of the name of the socket. */
export const PORT = 5432;

/** How to reach the database, for `pg`. Everything is written out, so that no PGPORT or PGSSLMODE leads elsewhere. */
export interface Connection extends ClientConfig {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly ssl: false;
}

export function connectionTo(place: Place): Connection {
  return { host: place.socket, port: PORT, user: OWNER, database: DATABASE, ssl: false };
}
