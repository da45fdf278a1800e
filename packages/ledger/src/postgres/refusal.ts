/** Why there is no PostgreSQL. Everything here can be set right by the person who started Outturn. */
export type PostgresRefusal =
  /** Of this kind of system none is started; a server can be named instead. */
  | { readonly ok: false; readonly reason: 'unsupported-platform'; readonly platform: string }
  /** In none of these folders is there a PostgreSQL of this version or newer that runs here. */
  | { readonly ok: false; readonly reason: 'no-binaries'; readonly looked: readonly string[]; readonly oldest: number }
  /** The folder, or what it holds, cannot be read and written by who started Outturn. */
  | { readonly ok: false; readonly reason: 'folder-not-writable'; readonly path: string }
  /** PostgreSQL does not run as root, and the user it runs as may not pass through this folder on the way to its own. */
  | { readonly ok: false; readonly reason: 'folder-closed'; readonly path: string; readonly uid: number }
  /** Longer than PostgreSQL can take, in bytes. */
  | { readonly ok: false; readonly reason: 'path-too-long'; readonly path: string; readonly limit: number }
  /** Somebody else has a folder of the name that the socket would have. */
  | { readonly ok: false; readonly reason: 'socket-folder-taken'; readonly path: string }
  /** There are files where the database should be, and it is none. */
  | { readonly ok: false; readonly reason: 'not-a-database'; readonly path: string }
  /** Made by another major version of PostgreSQL than any that is here. */
  | { readonly ok: false; readonly reason: 'other-version'; readonly made: number; readonly have: readonly number[] }
  /** The end of what it said. */
  | { readonly ok: false; readonly reason: 'not-made' | 'did-not-start'; readonly said: string };

/** What a step of the way gave, or why it gave nothing. */
export type OrRefusal<T> = T | PostgresRefusal;

export function isRefusal<T extends object>(given: OrRefusal<T>): given is PostgresRefusal {
  return 'ok' in given && given.ok === false;
}

/** What the system did not allow in a folder. An error of any other kind is a bug of ours and goes on its way. */
export function folderRefusal(error: unknown, path: string): PostgresRefusal {
  switch (codeOf(error)) {
    case 'ENAMETOOLONG':
      return { ok: false, reason: 'path-too-long', path, limit: 255 };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'ENOSPC':
    case 'EDQUOT':
      return { ok: false, reason: 'folder-not-writable', path };
    default:
      throw error;
  }
}

/** The code of an error of the system or of PostgreSQL. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
