import { restore } from '@outturn/ledger';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { progressOf } from '../progress.js';
import { troubleOf } from '../trouble.js';
import type { WrittenStoreManner } from './store-options.js';
import { refuse, withStore } from './with-store.js';

/** `outturn restore`: a backup back into a database that has no ledger yet. */
export async function runRestore(file: string, written: WrittenStoreManner, words: Messages): Promise<Exit> {
  const { restore: said } = words.ledger;
  return withStore('restore', 'none', written, words, async ({ ledger, name }, voice) => {
    const progress = progressOf(Number.POSITIVE_INFINITY, false);
    try {
      const done = await restore(ledger.connection, file, (events, all) => progress.show(events, all, said.events));
      progress.clear();
      if (!done.ok) return refuse(voice, said.refused(file, done));
      voice.note(said.done(name, done.events, done.head));
      return DONE;
    } catch (error) {
      progress.clear();
      voice.refuse(`${file}: ${words.trouble(troubleOf(error))}`);
      return TROUBLE;
    }
  });
}
