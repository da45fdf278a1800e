import { availableParallelism } from 'node:os';
import type { Format } from '../format.js';
import type { Imported, Refused } from '../imported.js';
import { MAX_MEMORY, MAX_SECONDS } from '../limits.js';
import { type Outcome, ReaderProcess } from './reader-process.js';

export interface PoolOptions {
  /** How many processes there are at most. */
  readonly size?: number;
  /** What a file may take of each. */
  readonly seconds?: number;
  readonly memory?: number;
  /** What a process runs. */
  readonly script?: URL;
}

interface Job {
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly settle: (read: Imported | Refused) => void;
}

/** Milliseconds in which an answer that has come is taken. */
const GRACE = 100;

/**
 * Processes that read files, so that one that takes too long or too much can be ended without harm to the others: a thread that runs out
 * of memory may take all of its process with it. Each reads many files one after another; it is started when there is none free, and
 * again when it was ended.
 */
export class Pool {
  readonly #size: number;
  readonly #seconds: number;
  readonly #memory: number;
  readonly #script: URL;
  readonly #waiting: Job[] = [];
  #running = 0;
  #free: readonly ReaderProcess[] = [];

  constructor(options: PoolOptions = {}) {
    this.#size = options.size ?? Math.min(2, availableParallelism());
    this.#seconds = options.seconds ?? MAX_SECONDS;
    this.#memory = options.memory ?? MAX_MEMORY;
    this.#script = options.script ?? new URL('./reader.js', import.meta.url);
  }

  /** Reads a file of a format that is not text, when its turn comes. */
  read(bytes: Uint8Array, format: Format): Promise<Imported | Refused> {
    return new Promise((settle) => {
      this.#waiting.push({ bytes, format, settle });
      this.#startMore();
    });
  }

  #startMore(): void {
    while (this.#running < this.#size) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#running++;
      void this.#run(job);
    }
  }

  async #run({ bytes, format, settle }: Job): Promise<void> {
    const reader = this.#free.find(({ isAlive }) => isAlive) ?? new ReaderProcess(this.#script, this.#memory);
    this.#free = this.#free.filter((one) => one !== reader && one.isAlive);
    // Not at once: where this process was busy, an answer may lie there that was given in time.
    let timer = setTimeout(() => {
      timer = setTimeout(() => reader.end('too-long'), GRACE);
    }, this.#seconds * 1000);
    const outcome = await reader.read(bytes);
    clearTimeout(timer);
    settle(this.#told(outcome, format));
    this.#free = [...this.#free, reader];
    this.#running--;
    this.#startMore();
  }

  #told(outcome: Outcome, format: Format): Imported | Refused {
    switch (outcome) {
      case 'too-long':
        return { ok: false, reason: 'too-long', limit: this.#seconds };
      case 'too-heavy':
        return { ok: false, reason: 'too-heavy', limit: this.#memory };
      case 'died':
        return { ok: false, reason: 'damaged', format };
      default:
        return outcome;
    }
  }
}
