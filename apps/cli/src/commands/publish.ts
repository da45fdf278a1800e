import { randomBytes } from 'node:crypto';
import { INSIDE, openInside } from '@outturn/api';
import { type Fetch, Unanswered } from '@outturn/site';
import { DONE, type Exit, FOUND, TROUBLE } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { progressOf } from '../progress.js';
import { type NewFolder, openFolder } from '../publishing/folder.js';
import { patientFetch } from '../publishing/patient.js';
import { type Published, publishSite } from '../publishing/publish-site.js';
import { whenAskedToStop } from '../stopping.js';
import { troubleOf } from '../trouble.js';
import { type Voice, voiceOf } from '../voice.js';
import { type PublishOptions, understandPublish, type WrittenPublish } from './publish-options.js';
import { wrongLanguage } from './shared-options.js';
import { refuse, withStore } from './with-store.js';

/** Where the pages come from. */
interface Spring {
  readonly fetch: Fetch;
  readonly address: string;
}

/** `outturn publish`: the public pages as files, from the ledger of this machine or from a server. */
export async function runPublish(named: string, written: WrittenPublish, words: Messages): Promise<Exit> {
  const voice = voiceOf(written.color);
  const options = understandPublish(written, words);
  if ('wrong' in options) return refuse(voice, options);
  const { from } = options;
  if (from !== null) {
    const wrong = wrongLanguage(written.lang, words);
    if (wrong) return refuse(voice, { wrong, hint: words.usage.seeHelp('publish') });
    return publish(named, { fetch: patientFetch, address: from }, options, words, voice);
  }
  return withStore('publish', 'there', written, words, async ({ ledger }, said) => {
    // Only lists with many pages are sealed with it, and only while this runs.
    const inside = await openInside(ledger, randomBytes(32));
    try {
      return await publish(named, { fetch: inside.fetch, address: INSIDE }, options, words, said);
    } finally {
      await inside.close();
    }
  });
}

async function publish(
  named: string,
  spring: Spring,
  options: PublishOptions,
  words: Messages,
  voice: Voice,
): Promise<Exit> {
  let folder: NewFolder | null = null;
  try {
    const opened = await openFolder(named);
    if ('reason' in opened) return refuse(voice, words.publish.folder(opened));
    folder = opened;
    return await publishInto(folder, named, spring, options, words, voice);
  } catch (error) {
    voice.refuse(...troubled(error, named, spring, words));
    return TROUBLE;
  } finally {
    await folder?.abandon();
  }
}

async function publishInto(
  folder: NewFolder,
  named: string,
  spring: Spring,
  { origin, by }: PublishOptions,
  words: Messages,
  voice: Voice,
): Promise<Exit> {
  const { publish: said } = words;
  const began = performance.now();
  const stop = whenAskedToStop(() => voice.note(said.stopping));
  const progress = progressOf(Number.POSITIVE_INFINITY, false);
  const published = await publishSite({ ...spring, origin, by, folder, stop, onFile: progress.show }).finally(
    progress.clear,
  );
  if (published === 'stopped') return TROUBLE;
  if (published === null) return refuse(voice, said.noRelease(by.release ?? 0));
  const removed = await folder.finish();
  for (const dead of published.dead) voice.error(said.dead(dead.path, dead.from));
  voice.note(said.done(named, { ...published, removed, seconds: (performance.now() - began) / 1000 }));
  return exitOf(published);
}

function exitOf({ dead }: Published): Exit {
  return dead.length === 0 ? DONE : FOUND;
}

/** What the file system or a server refused; anything else is a bug of ours. */
function troubled(error: unknown, named: string, { address }: Spring, words: Messages): [wrong: string, hint?: string] {
  if (error instanceof Unanswered) return [words.publish.unanswered(address, error.message)];
  if (error instanceof TypeError && error.cause instanceof Error) {
    return [words.publish.unreachable(address, error.cause.message), words.publish.isItRunning];
  }
  return [`${named}: ${words.trouble(troubleOf(error))}`];
}
