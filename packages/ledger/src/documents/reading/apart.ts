import { Worker } from 'node:worker_threads';
import type { Finding } from '@outturn/engine';
import type { Refused } from '@outturn/import';
import type { Case, Read, TextToRead } from './read.js';

/** What the thread is asked. */
export type Asked = TextToRead | Case;
/** It took more time or memory than it may, and was ended. */
export type TooMuch = Extract<Refused, { readonly reason: 'too-long' | 'too-heavy' }>;

/** Seconds that a text, or a case, may take. Long plans take one. */
const SECONDS = 60;
const MEGABYTES = 1_024;
/** The built one: a thread of Node does not read TypeScript. */
const SCRIPT = new URL('../../../dist/documents/reading/thread.js', import.meta.url);

let thread: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a text in a thread of its own, when those before it are read: who asks goes on with others meanwhile, and can say that it is alive.
 */
export function readApart(text: TextToRead): Promise<Read | TooMuch> {
  return inTurn(text) as Promise<Read | TooMuch>;
}

export function checkApart(texts: Case): Promise<readonly Finding[] | TooMuch> {
  return inTurn(texts) as Promise<readonly Finding[] | TooMuch>;
}

export function isTooMuch<Answer extends object>(answer: Answer | TooMuch): answer is TooMuch {
  return 'ok' in answer && answer.ok === false;
}

function inTurn(asked: Asked): Promise<unknown> {
  const answer = last.then(() => answerOf(asked));
  last = answer.catch(() => {});
  return answer;
}

async function answerOf(asked: Asked): Promise<unknown> {
  const own = thread ?? new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  thread = own;
  own.ref();
  const timer = setTimeout(() => own.terminate(), SECONDS * 1000);
  try {
    return await new Promise((settle, fail) => {
      own
        .once('message', settle)
        .once('error', fail)
        .once('exit', () => fail(new Ended()));
      own.postMessage(asked);
    });
  } catch (error) {
    // The next text gets another one.
    thread = null;
    return tooMuch(error);
  } finally {
    clearTimeout(timer);
    own.removeAllListeners();
    // One that waits for texts does not keep the process.
    own.unref();
  }
}

class Ended extends Error {}

function tooMuch(error: unknown): TooMuch {
  if (error instanceof Ended) return { ok: false, reason: 'too-long', limit: SECONDS };
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
  return { ok: false, reason: 'too-heavy', limit: MEGABYTES * 2 ** 20 };
}
