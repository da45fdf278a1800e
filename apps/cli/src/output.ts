import { once } from 'node:events';
import { closeSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';

/** Where a command writes what it found. */
export interface Output {
  write(text: string): Promise<void>;
  /** Everything is written: make it last. */
  finish(): Promise<void>;
  /** Something went wrong on the way: leave nothing half done behind. */
  abandon(): void;
}

/** Many small pieces cost more than few large ones. */
const PIECE = 65_536;

/** Standard output, no faster than it is read. */
export function toStdout(): Output {
  let waiting = '';
  async function flush(): Promise<void> {
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= PIECE) await flush();
    },
    finish: flush,
    abandon() {},
  };
}

/** A file that appears under its name when it is complete, or not at all. */
export function toFile(name: string): Output {
  const target = whereToWrite(name);
  const path = target.replace ? `${target.path}.${process.pid}.part` : target.path;
  const file = openSync(path, target.replace ? 'wx' : 'w');
  let waiting = '';
  function flush(): void {
    const bytes = Buffer.from(waiting);
    waiting = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  }
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= PIECE) flush();
    },
    async finish() {
      flush();
      closeSync(file);
      if (target.replace) renameSync(path, target.path);
    },
    abandon() {
      closeSync(file);
      if (target.replace) unlinkSync(path);
    },
  };
}

/** A link keeps pointing where it did; a device or a pipe is written to and not replaced. */
function whereToWrite(name: string): { readonly path: string; readonly replace: boolean } {
  const stat = statSync(name, { throwIfNoEntry: false });
  if (stat === undefined) return { path: name, replace: true };
  return { path: realpathSync(name), replace: stat.isFile() };
}
