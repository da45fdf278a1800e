import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Tried } from './tried.js';

/** What a case may take, in seconds, and of memory in MB. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 600;

export interface Run {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly processes: number;
  /** What the children are told beside the seed. */
  readonly settings: readonly string[];
}

/** Tries all cases in so many processes, and says what came of each as it is known. */
export async function tryAll({ seed, numbers, processes, settings }: Run, say: (tried: Tried) => void): Promise<void> {
  const left = numbers.values();
  await Promise.all(Array.from({ length: processes }, () => lane([String(seed), ...settings], left, say)));
}

/** Takes one case after another; a child that hangs or ends is replaced. */
async function lane(settings: readonly string[], left: Iterator<number>, say: (tried: Tried) => void): Promise<void> {
  let child: ChildProcess | null = null;
  for (let next = left.next(); !next.done; next = left.next()) {
    child ??= await started(settings);
    const tried = await tryOne(child, next.value);
    say(tried);
    if (child.killed || !child.connected) child = null;
  }
  child?.kill();
}

async function started(settings: readonly string[]): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'child.ts'), settings, {
    execArgv: [...process.execArgv, `--max-old-space-size=${MOST_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  await new Promise((ready, failed) => child.once('message', ready).once('exit', failed));
  child.removeAllListeners('exit');
  return child;
}

function tryOne(child: ChildProcess, number: number): Promise<Tried> {
  return new Promise((done) => {
    const started = performance.now();
    let said = '';
    const listen = (chunk: Buffer): void => {
      said = (said + chunk).slice(-2000);
    };
    const end = (tried: Tried): void => {
      clearTimeout(watch);
      child.stderr?.off('data', listen);
      child.off('message', end).off('exit', crashed);
      done(tried);
    };
    const failed = (outcome: string, failure: string): void =>
      end({ number, file: '', ending: '', outcome, failure, seconds: (performance.now() - started) / 1000 });
    const crashed = (code: number | null, signal: string | null): void => failed('crash', `${code ?? signal}: ${said}`);
    const watch = setTimeout(() => {
      child.off('exit', crashed).kill('SIGKILL');
      failed('hang', `more than ${MOST_SECONDS} s`);
    }, 1000 * MOST_SECONDS);
    if (!child.connected) return failed('crash', 'it had ended before, after its last case');
    child.stderr?.on('data', listen);
    child.on('message', end).on('exit', crashed).send(number);
  });
}
