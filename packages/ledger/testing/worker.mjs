// A worker in a process of its own. argv: the connection, as JSON. Says so when it has begun.
import { openLedger, openQueue, startWorker } from '../dist/index.js';

const ledger = openLedger(JSON.parse(process.argv[2]));
const queue = await openQueue(ledger.connection, { supervises: true });
await startWorker(ledger, queue);
process.stdout.write('ready\n');
