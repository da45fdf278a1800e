import type { PinBy } from '@outturn/site';
import type { Said } from '../messages/ledger.js';
import type { Messages } from '../messages/messages.js';
import type { WrittenStoreManner } from './store-options.js';

/** The options of `outturn publish` as they stand on the command line. */
export interface WrittenPublish extends WrittenStoreManner {
  readonly from?: string;
  readonly release?: string;
  readonly on?: string;
  readonly origin?: string;
}

/** The options as they are meant. */
export interface PublishOptions {
  /** The server to ask; null for the ledger of this machine. */
  readonly from: string | null;
  readonly origin: string | null;
  readonly by: PinBy;
}

/** The meaning of the options, or what is wrong with them. */
export function understandPublish(written: WrittenPublish, words: Messages): PublishOptions | Said {
  const { usage } = words.publish;
  const { from, release, on, origin, data, database } = written;
  const help = (wrong: string): Said => ({ wrong, hint: words.usage.seeHelp('publish') });
  if (from !== undefined && (data !== undefined || database !== undefined)) return help(usage.twoPlaces);
  if (from !== undefined && !isAddress(from)) return help(usage.badAddress('--from', from));
  if (origin !== undefined && !isAddress(origin)) return help(usage.badAddress('--origin', origin));
  if (release !== undefined && !/^[1-9]\d{0,8}$/.test(release)) return help(usage.badRelease(release));
  if (on !== undefined && !isDay(on)) return help(usage.badDay(on));
  return {
    from: from === undefined ? null : plain(from),
    origin: origin === undefined ? null : plain(origin),
    by: { on, release: release === undefined ? undefined : Number(release) },
  };
}

/** `https://example.org/plans`: an address that paths can be put behind. */
function isAddress(text: string): boolean {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return false;
  const { search, hash } = new URL(text);
  return search === '' && hash === '';
}

function plain(address: string): string {
  return new URL(address).href.replace(/\/+$/, '');
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
