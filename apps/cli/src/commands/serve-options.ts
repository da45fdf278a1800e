import { type Provider, readProvider } from '@outturn/api';
import type { Said } from '../messages/ledger.js';
import type { Messages } from '../messages/messages.js';
import { readPrivate, sayPrivate } from '../private-file.js';
import type { WrittenStoreManner } from './store-options.js';

/** The options of `outturn serve` as they stand on the command line. */
export interface WrittenServe extends WrittenStoreManner {
  readonly port: string;
  readonly host: string;
  readonly origin?: string;
  readonly proxies?: string;
  readonly oidc?: string;
  readonly requireSecondFactor?: boolean;
  readonly empty?: boolean;
  readonly worker: boolean;
  readonly log?: string;
}

/** The options as they are meant. */
export interface ServeOptions {
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
  readonly origin: string | undefined;
  readonly proxies: number;
  readonly provider: Provider | undefined;
  readonly needsSecondFactor: boolean;
}

/** The meaning of the options, or what is wrong with them. */
export function understandServe(written: WrittenServe, words: Messages): ServeOptions | Said {
  const { usage } = words.ledger.serve;
  const { port, host, origin, proxies = '0', oidc, requireSecondFactor = false } = written;
  const help = (wrong: string): Said => ({ wrong, hint: words.usage.seeHelp('serve') });
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return help(usage.badPort(port));
  if (!/^\d{1,2}$/.test(proxies)) return help(usage.badProxies(proxies));
  if (origin !== undefined && !isOrigin(origin)) return help(usage.badOrigin(origin));
  const provider = oidc === undefined ? undefined : providerIn(oidc, words);
  if (provider !== undefined && 'wrong' in provider) return provider;
  return {
    host,
    port: Number(port),
    origin,
    proxies: Number(proxies),
    provider,
    needsSecondFactor: requireSecondFactor,
  };
}

/** `https://plans.example.org`, with nothing behind it. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function providerIn(file: string, words: Messages): Provider | Said {
  const found = readPrivate(file);
  if (!found.ok) return sayPrivate(found, words);
  const provider = readProvider(found.text);
  return 'issuer' in provider ? provider : words.ledger.serve.usage.badProvider(file, provider);
}
