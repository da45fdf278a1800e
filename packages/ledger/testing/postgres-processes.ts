import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./postgres-user.ts', import.meta.url));

/** Another process that uses the PostgreSQL of a folder. */
export class PostgresUser {
  readonly said: Record<string, unknown>[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #heard: () => void = () => {};

  constructor(folder: string, as: { uid?: number; gid?: number; task?: 'commit' } = {}) {
    const { task = '', ...user } = as;
    // In a group of its own, as a command in a terminal is.
    this.#child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), SCRIPT, folder, task], {
      ...user,
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#ended = new Promise((settle) => this.#child.once('close', settle));
    createInterface(this.#child.stdout!).on('line', (line) => {
      this.said.push(JSON.parse(line));
      this.#heard();
    });
  }

  /** The first thing it says that has a certain field. */
  async hear(field: string): Promise<Record<string, unknown>> {
    for (;;) {
      const found = this.said.find((one) => field in one);
      if (found !== undefined) return found;
      await new Promise<void>((settle) => {
        this.#heard = settle;
      });
    }
  }

  async leave(): Promise<void> {
    this.#child.stdin!.end();
    await this.#ended;
  }

  /** With all that is in its group, as a closed terminal would. */
  async kill(): Promise<void> {
    process.kill(-this.#child.pid!, 'SIGKILL');
    await this.#ended;
  }
}

/** The process that holds the database of a folder. */
export function serverOf(folder: string): number {
  return Number.parseInt(readFileSync(`${folder}/postgres/data/postmaster.pid`, 'utf8'), 10);
}

/** Kills a server and all of its children at once. */
export function killServer(folder: string): void {
  const server = serverOf(folder);
  for (const pid of [server, ...childrenOf(server)]) {
    // A child may have come to its own end.
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
  } catch {
    return null;
  }
}

/** Whether a process lives, and is no zombie. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
