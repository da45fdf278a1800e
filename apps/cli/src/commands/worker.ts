import { openQueue, startWorker } from '@outturn/ledger';
import { DONE, type Exit } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { aborted, whenAskedToStop } from '../stopping.js';
import type { WrittenStoreManner } from './store-options.js';
import { withStore } from './with-store.js';

/** `outturn worker`: takes import jobs until somebody asks it to stop. */
export function runWorker(written: WrittenStoreManner, words: Messages): Promise<Exit> {
  const { worker: said } = words.ledger;
  return withStore('worker', 'there', written, words, async ({ ledger, name }, voice) => {
    const stop = whenAskedToStop(() => voice.note(said.stopping));
    let last = '';
    const tell = (trouble: unknown) => {
      // A database that is away is met again at every look for jobs.
      if (String(trouble) !== last) voice.error(String(trouble));
      last = String(trouble);
    };
    const queue = await openQueue(ledger.connection, { supervises: true, trouble: tell });
    await startWorker(ledger, queue, { trouble: tell });
    voice.note(said.ready(name));
    await aborted(stop);
    await queue.stop();
    voice.note(said.stopped);
    return DONE;
  });
}
