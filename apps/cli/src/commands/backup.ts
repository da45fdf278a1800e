import { existsSync, statSync } from 'node:fs';
import { backup } from '@outturn/ledger';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { progressOf } from '../progress.js';
import { troubleOf } from '../trouble.js';
import { voiceOf } from '../voice.js';
import type { WrittenStoreManner } from './store-options.js';
import { refuse, withStore } from './with-store.js';

/** `outturn backup`: the whole ledger in one file. */
export async function runBackup(file: string, written: WrittenStoreManner, words: Messages): Promise<Exit> {
  const { backup: said } = words.ledger;
  if (existsSync(file)) return refuse(voiceOf(written.color), said.exists(file));
  return withStore('backup', 'there', written, words, async ({ ledger }, voice) => {
    const progress = progressOf(Number.POSITIVE_INFINITY, false);
    try {
      const done = await backup(ledger.database, file, (events, all) => progress.show(events, all, said.events));
      progress.clear();
      if (!done.ok) return refuse(voice, said.broken(done.event));
      voice.note(said.done(file, done.events, statSync(file).size));
      return DONE;
    } catch (error) {
      progress.clear();
      voice.refuse(`${file}: ${words.trouble(troubleOf(error))}`);
      return TROUBLE;
    }
  });
}
