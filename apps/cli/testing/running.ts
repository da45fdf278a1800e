import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { COMMAND } from './built.js';

/** A command that runs until it is stopped: `serve` or `worker`. */
export class Running {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #ended: Promise<number | null>;
  #hasEnded = false;
  #heard: () => void = () => {};

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    // In a group of its own, so that it can be killed with the processes that it reads files in.
    this.#child = spawn(process.execPath, [COMMAND, ...args], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'C', HOME: process.env.HOME, ...env },
    });
    createInterface(this.#child.stderr!).on('line', (line) => {
      this.#lines.push(line);
      this.#heard();
    });
    this.#ended = new Promise((settle) => {
      this.#child.once('close', (code) => {
        this.#hasEnded = true;
        this.#heard();
        settle(code);
      });
    });
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** All that it has said on standard error. */
  get said(): string {
    return this.#lines.join('\n');
  }

  /** The first line of a kind that it says; that it ends before is a failure. */
  async hear(words: RegExp): Promise<RegExpExecArray> {
    for (let from = 0; ; ) {
      for (; from < this.#lines.length; from++) {
        const found = words.exec(this.#lines[from]!);
        if (found !== null) return found;
      }
      if (this.#hasEnded) throw new Error(`it ended before it said ${words}:\n${this.said}`);
      await new Promise<void>((settle) => {
        this.#heard = settle;
      });
    }
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    if (!this.#hasEnded) process.kill(-this.pid, 'SIGKILL');
    await this.#ended;
  }

  /** As who stops a service would; gives the exit code. */
  stop(): Promise<number | null> {
    if (!this.#hasEnded) this.#child.kill('SIGTERM');
    return this.#ended;
  }
}
