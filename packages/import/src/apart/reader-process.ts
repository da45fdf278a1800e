import { type ChildProcess, fork } from 'node:child_process';
import type { Imported, Refused } from '../imported.js';

/** How a file ended: read, or why its process did. */
export type Outcome = Imported | Refused | 'too-long' | 'too-heavy' | 'died';

/** What the system says of a process that took too much: it was killed, or gave up by itself. */
const TOO_HEAVY: ReadonlySet<string | number | null> = new Set(['SIGKILL', 'SIGABRT', 134]);

/** A process that reads one file at a time and can be ended while it does. It sees the bytes, and nothing of its surroundings. */
export class ReaderProcess {
  readonly #child: ChildProcess;
  #settle: ((outcome: Outcome) => void) | null = null;
  #isAlive = true;

  /** `memory` is what it may hold in all; two thirds of it as objects: arrays of numbers stand beside them, and the answer is copied. */
  constructor(script: URL, memory: number) {
    this.#child = fork(script, [String(memory)], {
      env: {},
      execArgv: [`--max-old-space-size=${Math.ceil((memory * 2) / 3 / 2 ** 20)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('message', (read) => this.#finish(read as Imported | Refused));
    this.#child.on('error', () => this.end('died'));
    this.#child.on('exit', (code, signal) => this.#stop(TOO_HEAVY.has(signal ?? code) ? 'too-heavy' : 'died'));
    // One that waits for files does not keep this process.
    this.#child.unref();
    this.#child.channel?.unref();
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  read(bytes: Uint8Array): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      // What has died meanwhile says so by its exit.
      this.#child.send(bytes, () => {});
    });
  }

  /** Breaks off what it is reading, and itself with it. */
  end(why: Outcome): void {
    this.#stop(why);
    this.#child.kill('SIGKILL');
  }

  #stop(why: Outcome): void {
    this.#isAlive = false;
    this.#finish(why);
  }

  #finish(outcome: Outcome): void {
    this.#settle?.(outcome);
    this.#settle = null;
  }
}
