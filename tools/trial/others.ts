import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** How others fare while a server is under attack. */
export interface Others {
  readonly asked: number;
  /** Requests that were not answered as they should be. */
  readonly failed: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Bytes that the server held at most meanwhile. */
  readonly memory: number;
}

/** Milliseconds between two requests of the others, and between two looks at the memory. */
const PACE = 50;

/** Asks for these addresses in turn, as people at work do, until the deed is done. */
export async function othersDuring(
  addresses: readonly string[],
  pid: number,
  headers: Readonly<Record<string, string>>,
  deed: () => Promise<void>,
): Promise<Others> {
  const times: number[] = [];
  let failed = 0;
  let memory = 0;
  let isOver = false;
  const asking = (async () => {
    for (let at = 0; !isOver; at++) {
      const began = performance.now();
      const answer = await fetch(addresses[at % addresses.length], { headers }).catch(() => null);
      await answer?.arrayBuffer();
      times.push(performance.now() - began);
      if (!answer?.ok) failed += 1;
      memory = Math.max(memory, residentBytes(pid));
      await new Promise((settle) => setTimeout(settle, PACE));
    }
  })();
  await deed();
  isOver = true;
  await asking;
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { asked: times.length, failed, median: at(0.5), p99: at(0.99), memory };
}

function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
