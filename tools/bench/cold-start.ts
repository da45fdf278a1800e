import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shared/places.js';
import { median } from './measure.js';

const COMMAND = join(ROOT, 'apps/cli/dist/main.js');

/** Milliseconds from the start of a process. */
export interface ColdStart {
  /** To the end of `node -e 0`. */
  readonly bare: number;
  /** To the first whole fact on standard output. */
  readonly firstFact: number;
  /** To the end of `outturn check` on a plan. */
  readonly checked: number;
}

export async function coldStart(report: string, plan: string, runs: number): Promise<ColdStart> {
  const bare: number[] = [];
  const firstFact: number[] = [];
  const checked: number[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(await toEnd(['-e', '0']));
    firstFact.push(await toFirstLine([COMMAND, 'read', report, '--format', 'jsonl']));
    checked.push(await toEnd([COMMAND, 'check', plan]));
  }
  return { bare: median(bare), firstFact: median(firstFact), checked: median(checked) };
}

function toEnd(parameters: readonly string[]): Promise<number> {
  return new Promise((done, failed) => {
    const start = performance.now();
    const child = spawn(process.execPath, parameters, { stdio: 'ignore' });
    child.on('error', failed);
    child.on('exit', () => done(performance.now() - start));
  });
}

function toFirstLine(parameters: readonly string[]): Promise<number> {
  return new Promise((done, failed) => {
    const start = performance.now();
    let elapsed: number | undefined;
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk: Buffer) => {
      if (elapsed === undefined && chunk.includes('\n')) elapsed = performance.now() - start;
    });
    child.on('error', failed);
    // Waits for the end so that two runs never share the processor.
    child.on('close', () => (elapsed === undefined ? failed(new Error('the command printed no fact')) : done(elapsed)));
  });
}
