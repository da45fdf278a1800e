import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './measure.js';

/** Peak resident memory of a fresh process, in MB. */
export interface Memory {
  readonly bare: number;
  readonly reading: number;
}

export function memoryToRead(path: string, runs: number): Memory {
  return { bare: peak(runs, 'bare.mjs'), reading: peak(runs, 'read-file.mjs', path) };
}

function peak(runs: number, child: string, ...parameters: readonly string[]): number {
  const script = join(import.meta.dirname, 'children', child);
  const kilobytes = Array.from({ length: runs }, () => Number(execFileSync(process.execPath, [script, ...parameters])));
  return (median(kilobytes) * 1024) / 1e6;
}
