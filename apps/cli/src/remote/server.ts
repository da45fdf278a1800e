import { type Api, connectTo, type Patience } from '@outturn/client';
import type { WrittenRemote } from '../commands/remote-options.js';
import type { Said } from '../messages/ledger.js';
import type { Messages } from '../messages/messages.js';
import { sayPrivate } from '../private-file.js';
import { tokenOf } from './token.js';

/** A server that a command talks to. */
export interface Remote {
  readonly address: string;
  readonly api: Api;
  /** For requests that do no harm twice: a server that is started again meanwhile is waited for. */
  readonly patience: Patience;
}

const TRIES = 8;

/** The server that the command line means, or what is wrong with it. Nothing is sent yet. */
export function serverOf({ server, token: file }: WrittenRemote, words: Messages, signal: AbortSignal): Remote | Said {
  if (!/^https?:/.test(server) || !URL.canParse(server)) {
    return { wrong: words.remote.badServer(server), hint: words.remote.serverHint };
  }
  const token = tokenOf(file);
  if (!token.ok) return sayPrivate(token, words);
  const api = connectTo({ address: server, token: token.text, locale: words.locale });
  return { address: server, api, patience: { tries: TRIES, signal } };
}
