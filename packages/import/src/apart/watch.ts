import { workerData } from 'node:worker_threads';

/** Milliseconds between two looks. */
const LOOK = 25;

const parent = process.ppid;
/** Beside what the process takes for itself. */
const most = process.memoryUsage.rss() + workerData;

// Ends the process where it holds more than it may, and where the one that asked it is gone.
setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, LOOK);
