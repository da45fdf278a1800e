import { Worker } from 'node:worker_threads';
import { importBytes } from '../import-bytes.js';

// A process that reads one file at a time. What an importer should throw ends it, and its pool takes the file for damaged.
process.on('message', (bytes: Uint8Array) => {
  importBytes(bytes).then(
    (read) => process.send?.(read),
    () => process.exit(1),
  );
});

// pdf.js drops promises for pages that it did not have to look for. One that fails later, when the next file is being read, is no fault of that file.
process.on('unhandledRejection', () => {});

// Whatever this process is busy with, the watch is not.
new Worker(new URL('./watch.js', import.meta.url), { workerData: Number(process.argv[2]) }).unref();
