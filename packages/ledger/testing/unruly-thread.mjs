// Stands for the thread that reads; what it does is what the text says.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ text }) => {
  if (text === 'endless') for (;;);
  if (text === 'throws') throw new Error('thrown');
  const kept = [];
  while (text === 'eats') kept.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
  parentPort.postMessage({ facts: [text] });
});
