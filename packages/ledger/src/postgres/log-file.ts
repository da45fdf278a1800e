import { copyFile, type FileHandle, open, stat, truncate } from 'node:fs/promises';

const LARGEST = 4_000_000;
/** Bytes of its end that are told to a person. */
const TOLD = 4000;

/** Opened to append, so that it can be cut short while PostgreSQL writes into it. */
export function openLog(log: string): Promise<FileHandle> {
  return open(log, 'a', 0o600);
}

/** Begins the log anew where it has grown large; what it said until now is kept once. */
export async function boundLog(log: string): Promise<void> {
  const { size } = await stat(log);
  if (size < LARGEST) return;
  // On a full disk it begins anew all the same.
  await copyFile(log, `${log}.1`).catch(() => {});
  await truncate(log);
}

/** The end of what was said since the log had some size. */
export async function saidSince(log: string, size: number): Promise<string> {
  const file = await open(log);
  const end = (await file.stat()).size;
  const from = Math.max(size, end - TOLD);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(TOLD), 0, Math.max(0, end - from), from);
  await file.close();
  return buffer.toString('utf8', 0, bytesRead).trim();
}
