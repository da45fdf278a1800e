import { createWriteStream, openSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a log before a new one is begun. The one before it is kept as `.1`, so there are never more than twice as many. */
const MOST = 20_000_000;

export interface Log {
  write(line: string): void;
}

/** Where the lines of the log go: to the file that was named, `-` for standard output; unnamed, to one in the data folder. */
export function logTo(named: string | undefined, folder: string | null): Log {
  const path = named ?? (folder === null ? '-' : join(folder, 'server.log'));
  return path === '-' ? process.stdout : boundedFile(path);
}

function boundedFile(path: string): Log {
  let { stream, bytes } = begin(path);
  return {
    write(line) {
      if (bytes > MOST) {
        stream.end();
        renameSync(path, `${path}.1`);
        ({ stream, bytes } = begin(path));
      }
      bytes += Buffer.byteLength(line);
      stream.write(line);
    },
  };
}

function begin(path: string): { stream: WriteStream; bytes: number } {
  // Opened at once, so that a name that cannot be written to is refused before the server starts.
  const stream = createWriteStream(path, { fd: openSync(path, 'a', 0o600) });
  // A full disk is no reason to stop answering.
  stream.on('error', () => {});
  return { stream, bytes: statSync(path).size };
}
