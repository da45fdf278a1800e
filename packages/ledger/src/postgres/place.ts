import { createHash } from 'node:crypto';
import { chmod, lchown, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PORT } from './connection.js';
import { codeOf, type OrRefusal, type PostgresRefusal } from './refusal.js';
import type { User } from './run.js';
import { writeSettings } from './settings.js';

/** Where everything of one PostgreSQL is. */
export interface Place {
  /** All of it but, where its path is too long, the socket. As root, root's: what PostgreSQL may write is in folders inside. */
  readonly room: string;
  /** The database. Not there before it has been made. */
  readonly data: string;
  /** Of mode 0700, as no password is asked for. */
  readonly socket: string;
  readonly log: string;
  readonly settings: string;
  readonly user: User;
}

/** "nobody" on every Linux, and what the kernel shows for a user it has no number for. */
const NOBODY = 65_534;
/** What PostgreSQL can take for its data; it keeps 1024 bytes for the path of any file. */
const LONGEST_DATA = 900;
/** What macOS can take for a socket, with the name of it; Linux takes four more. */
const LONGEST_SOCKET = 103;

/** Makes the folders that PostgreSQL needs around its data, or finds them as they are. */
export async function makePlace(folder: string): Promise<OrRefusal<Place>> {
  await mkdir(folder, { recursive: true });
  const room = join(await realpath(folder), 'postgres');
  const data = join(room, 'data');
  if (Buffer.byteLength(data) > LONGEST_DATA) {
    return { ok: false, reason: 'path-too-long', path: data, limit: LONGEST_DATA };
  }
  const user = await userFor(data);
  const asOther = user.uid !== undefined;
  if (asOther) {
    const path = await closedTo(user, dirname(room));
    if (path !== null) return { ok: false, reason: 'folder-closed', path, uid: user.uid };
  }
  await mkdir(room, { recursive: true });
  await chmod(room, asOther ? 0o711 : 0o700);
  const socket = socketFor(room);
  const refused = await makePrivate(socket, user);
  if (refused !== null) return refused;
  const settings = join(room, 'postgresql.conf');
  await writeSettings(settings);
  return { room, data, socket, log: join(room, 'postgres.log'), settings, user };
}

/** PostgreSQL refuses to run as root. Then it runs as who owns the data, or as nobody; without root it runs as oneself. */
async function userFor(data: string): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(data).catch(() => null);
  return owner === null || owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: owner.uid, gid: owner.gid };
}

/** The first folder on the way that a user may not pass through, by its mode. */
async function closedTo(user: User, path: string): Promise<string | null> {
  const parent = dirname(path);
  const closed = parent === path ? null : await closedTo(user, parent);
  if (closed !== null) return closed;
  const { mode, uid, gid } = await stat(path);
  const mayPass = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & mayPass) === 0 ? path : null;
}

/** Beside the data, or under a name made of its path where the path is too long for a socket. */
function socketFor(room: string): string {
  const beside = join(room, 'socket');
  if (Buffer.byteLength(join(beside, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET) return beside;
  // Not in the TMPDIR of the day: whoever comes later must find the same one.
  return `/tmp/outturn-${createHash('sha256').update(room).digest('hex').slice(0, 16)}`;
}

/** Makes a folder that nobody but its user may enter; one that is there already must be just that. */
async function makePrivate(path: string, user: User): Promise<PostgresRefusal | null> {
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  const me = process.getuid?.();
  const owner = user.uid ?? me;
  const found = await lstat(path);
  const isOurs = found.isDirectory() && (found.uid === owner || found.uid === me) && (found.mode & 0o077) === 0;
  if (!isOurs) return { ok: false, reason: 'socket-folder-taken', path };
  // Where two start at once, one may see what the other has made and not yet given away.
  if (found.uid !== owner) await lchown(path, owner!, user.gid!);
  return null;
}
