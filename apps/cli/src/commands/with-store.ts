import { type Exit, TROUBLE } from '../exit.js';
import type { Said } from '../messages/ledger.js';
import type { Messages } from '../messages/messages.js';
import { type Need, openStore, placeOf, type Store } from '../store/open.js';
import { type Voice, voiceOf } from '../voice.js';
import { wrongLanguage } from './shared-options.js';
import type { WrittenStoreManner } from './store-options.js';

/** Opens the ledger that the command line means, does the work, and closes it however the work ends. */
export async function withStore(
  command: string,
  need: Need,
  written: WrittenStoreManner,
  words: Messages,
  work: (store: Store, voice: Voice) => Promise<Exit>,
): Promise<Exit> {
  const voice = voiceOf(written.color);
  const wrong = wrongLanguage(written.lang, words);
  if (wrong) return refuse(voice, { wrong, hint: words.usage.seeHelp(command) });
  const place = placeOf(written);
  if ('reason' in place) return refuse(voice, words.ledger.store(place));
  const store = await openStore(place, need, (step) => voice.note(words.ledger.steps[step]));
  if ('reason' in store) return refuse(voice, words.ledger.store(store));
  try {
    return await work(store, voice);
  } finally {
    await store.close();
  }
}

/** Says why a command does nothing, and what would help. */
export function refuse(voice: Voice, { wrong, hint }: Said): Exit {
  voice.refuse(wrong, hint);
  return TROUBLE;
}
