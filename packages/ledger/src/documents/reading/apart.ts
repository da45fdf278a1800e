import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from '@outturn/engine';
import type { Refused } from '@outturn/import';
import type { Case, Read, TextToRead } from './read.js';

/** What the thread is asked. */
export type Asked = TextToRead | Case;
/** It took more time or memory than it may, and was ended. */
export type TooMuch = Extract<Refused, { readonly reason: 'too-long' | 'too-heavy' }>;

export interface ThreadOptions {
  /** Seconds that a text, or a case, may take. Long plans take one. */
  readonly seconds?: number;
  readonly megabytes?: number;
  readonly script?: URL;
}

/** The built one: a thread of Node does not read TypeScript. */
const SCRIPT = new URL('../../../dist/documents/reading/thread.js', import.meta.url);

/**
 * A thread that reads texts, one after another. Who asks it goes on with others meanwhile, and can say that it is alive; a text that takes
 * too much is ended with the thread, and the next one gets another.
 */
export class ReadingThread {
  readonly #seconds: number;
  readonly #megabytes: number;
  readonly #script: URL;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ seconds = 60, megabytes = 1_024, script = SCRIPT }: ThreadOptions = {}) {
    this.#seconds = seconds;
    this.#megabytes = megabytes;
    this.#script = script;
  }

  read(text: TextToRead): Promise<Read | TooMuch> {
    return this.#inTurn(text) as Promise<Read | TooMuch>;
  }

  check(texts: Case): Promise<readonly Finding[] | TooMuch> {
    return this.#inTurn(texts) as Promise<readonly Finding[] | TooMuch>;
  }

  #inTurn(asked: Asked): Promise<unknown> {
    const answer = this.#last.then(() => this.#answerOf(asked));
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #answerOf(asked: Asked): Promise<unknown> {
    const own = this.#thread ?? this.#start();
    this.#thread = own;
    own.ref();
    const timer = setTimeout(() => own.terminate(), this.#seconds * 1000);
    const listening = new AbortController();
    try {
      own.postMessage(asked);
      const ended = once(own, 'exit', listening).then(() => Promise.reject(new Ended()));
      const [answer] = await Promise.race([once(own, 'message', listening), ended]);
      return answer;
    } catch (error) {
      this.#thread = null;
      return this.#tooMuch(error);
    } finally {
      clearTimeout(timer);
      listening.abort();
      // One that waits for texts does not keep the process.
      own.unref();
    }
  }

  #start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.#megabytes };
    // What this process was started with is not for it.
    return new Worker(this.#script, { resourceLimits, execArgv: [] });
  }

  #tooMuch(error: unknown): TooMuch {
    if (error instanceof Ended) return { ok: false, reason: 'too-long', limit: this.#seconds };
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    return { ok: false, reason: 'too-heavy', limit: this.#megabytes * 2 ** 20 };
  }
}

class Ended extends Error {}

/** The one of this process. */
export const READER: ReadingThread = new ReadingThread();

export function isTooMuch<Answer extends object>(answer: Answer | TooMuch): answer is TooMuch {
  return 'ok' in answer && answer.ok === false;
}
