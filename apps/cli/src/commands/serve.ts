import { fileURLToPath } from 'node:url';
import { serve } from '@outturn/api';
import { siteOf } from '@outturn/site';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { aborted, whenAskedToStop } from '../stopping.js';
import { type Log, logTo } from '../store/log.js';
import type { Store } from '../store/open.js';
import { noteServing, servedBy } from '../store/serving.js';
import { troubleOf } from '../trouble.js';
import { type Voice, voiceOf } from '../voice.js';
import { type ServeOptions, understandServe, type WrittenServe } from './serve-options.js';
import { refuse, withStore } from './with-store.js';

/** The papers of the example city, beside the command. */
const EXAMPLE = fileURLToPath(new URL('./examples', import.meta.url));

/** The application, beside the command. */
const APPLICATION = fileURLToPath(new URL('./application', import.meta.url));

/** `outturn serve`: the database, the API and a worker, until somebody asks it to stop. */
export async function runServe(written: WrittenServe, words: Messages): Promise<Exit> {
  const options = understandServe(written, words);
  if ('wrong' in options) return refuse(voiceOf(written.color), options);
  return withStore('serve', 'any', written, words, async (store, voice) => {
    const other = store.folder === null ? null : await servedBy(store.folder);
    if (other !== null) return refuse(voice, words.ledger.serve.served(store.name, other.address, other.process));
    return serveStore(store, written, options, words, voice);
  });
}

async function serveStore(
  store: Store,
  written: WrittenServe,
  options: ServeOptions,
  words: Messages,
  voice: Voice,
): Promise<Exit> {
  const { serve: said } = words.ledger;
  const log = openLog(written.log, store.folder, words, voice);
  if (log === false) return TROUBLE;
  const stop = whenAskedToStop(() => voice.note(said.stopping));
  const serving = await serve({
    ledger: store.ledger,
    ...options,
    log,
    worker: written.worker,
    example: written.empty ? null : EXAMPLE,
    application: APPLICATION,
    site: siteOf,
    onStep: (step) => voice.note(said.steps[step]),
  });
  if ('reason' in serving) return refuse(voice, said.refused(serving));
  const forget = store.folder === null ? null : await noteServing(store.folder, serving.address);
  process.stderr.write(said.ready({ ...serving, place: store.name, hasWorker: written.worker }));
  await aborted(stop);
  await serving.close();
  await forget?.();
  voice.note(said.stopped);
  return DONE;
}

function openLog(named: string | undefined, folder: string | null, words: Messages, voice: Voice): Log | false {
  try {
    return logTo(named, folder);
  } catch (error) {
    return voice.refuse(`${named ?? folder}: ${words.trouble(troubleOf(error))}`);
  }
}
