import { Worker } from 'node:worker_threads';
import { importBytes } from '../import-bytes.js';

// A process that reads one file at a time. What an importer should throw ends it, and its pool takes the file for damaged.
process.on('message', async (bytes: Uint8Array) => {
  process.send?.(await importBytes(bytes));
});

// Whatever this process is busy with, the watch is not.
new Worker(new URL('./watch.js', import.meta.url), { workerData: Number(process.argv[2]) }).unref();
