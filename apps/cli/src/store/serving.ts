import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that works on a data folder. */
export interface Serving {
  readonly process: number;
  readonly address: string;
}

/** Milliseconds within which a server that is there says so. */
const PATIENCE = 3_000;

/** Says in the data folder that it is served; what it gives takes that back. */
export async function noteServing(folder: string, address: string): Promise<() => Promise<void>> {
  const file = fileIn(folder);
  const serving: Serving = { process: process.pid, address };
  await writeFile(file, `${JSON.stringify(serving)}\n`, { mode: 0o600 });
  return () => rm(file, { force: true });
}

/** The server that works on a data folder now; null where there is none. */
export async function servedBy(folder: string): Promise<Serving | null> {
  try {
    const serving: Serving = JSON.parse(await readFile(fileIn(folder), 'utf8'));
    process.kill(serving.process, 0);
    // The number may be that of another process by now.
    const answer = await fetch(`${serving.address}/api/health`, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.headers.has('x-request-id') ? serving : null;
  } catch {
    return null;
  }
}

function fileIn(folder: string): string {
  return join(folder, 'server.json');
}
