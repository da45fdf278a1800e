import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT } from '../../shared/places.js';

/** `outturn serve` as people start it: built JavaScript in a process of its own. */
export interface RunningServer {
  readonly address: string;
  /** Seconds from its start to its first answer. */
  readonly started: number;
  /** Megabytes that it takes now, its database left out. */
  megabytes(): number;
  stop(): Promise<void>;
}

const COMMAND = join(ROOT, 'apps/cli/dist/main.js');
/** Requests say whom they come from, as behind a proxy: limits are for one address. */
const OPTIONS = ['--empty', '--no-worker', '--port', '0', '--proxies', '1', '--lang', 'en', '--no-color'];

export async function startServer(folder: string): Promise<RunningServer> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve', '--data', folder, ...OPTIONS], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await addressOf(child);
  await firstAnswer(`${address}/api/health`);
  const started = (performance.now() - start) / 1000;
  return { address, started, megabytes: () => megabytesOf(child.pid!), stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const [address] = /http:\/\/[\d.]+:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`outturn serve: ${said}`)));
  });
}

async function firstAnswer(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await delay(5);
  }
}

function megabytesOf(process: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
