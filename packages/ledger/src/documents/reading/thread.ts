// Reads texts, one after another, beside the thread that it was started from.
import { parentPort } from 'node:worker_threads';
import type { Asked } from './apart.js';
import { checkBetween, readAll } from './read.js';

parentPort!.on('message', (asked: Asked) => {
  parentPort!.postMessage('indicators' in asked ? readAll(asked) : checkBetween(asked));
});
