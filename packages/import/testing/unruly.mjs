// What a process of the pool may come to, by the first byte of the file.
import { Worker } from 'node:worker_threads';

const kept = [];

const courses = {
  /** Reads it, in as many milliseconds as the second byte says. */
  0: (bytes) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, bytes[1] ?? 0);
    process.send({ ok: true, text: String(bytes.length), env: Object.keys(process.env) });
  },
  /** Never ends. */
  1: () => {
    for (;;);
  },
  /** Takes memory outside of the heap. */
  2: () => {
    for (;;) kept.push(new Uint8Array(10_000_000).fill(1));
  },
  /** Takes memory of the heap. */
  3: () => {
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => ({ at })));
  },
  4: () => {
    throw new Error('an importer that breaks its word');
  },
  5: () => process.exit(0),
};

process.on('message', (bytes) => courses[bytes[0]](bytes));

new Worker(new URL('../dist/apart/watch.js', import.meta.url), { workerData: Number(process.argv[2]) }).unref();
