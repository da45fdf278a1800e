import { type Api, connectTo } from '@outturn/client';
import { dataFile } from '../data.js';
import { feed } from '../feed/feed.js';
import { PAGES } from '../pages.js';
import { type Address, addressOf } from './addresses.js';
import { type Around, framed } from './frame.js';
import { linksFrom } from './links.js';
import type { Made } from './made.js';
import { notFoundPage } from './not-found.js';
import { keepingOnce, type Once } from './once.js';
import type { Locale, MakePage, Source, State } from './page.js';
import { type Fetch, remembering } from './remembering.js';
import { rootFile } from './root-files.js';
import { pinnedBy } from './state.js';

export interface SiteParts extends Around {
  /** Asks the API of a server. */
  readonly fetch: Fetch;
  /** Where it is asked: `http://127.0.0.1:4180`. */
  readonly address: string;
}

/** What stands at a path. */
export interface SiteAnswer extends Made {
  readonly status: 200 | 404;
  /** Whether it is of a release, and stays as it is for ever. */
  readonly isFinal: boolean;
}

/** What the pages of now show: one state of the ledger, judged on one date. */
export interface Pinned {
  readonly state: State;
  readonly on: string;
}

/** What else than now, and today. */
export interface PinBy {
  readonly release?: number | undefined;
  readonly on?: string | undefined;
}

export interface Site {
  /**
   * What holds now, or what a release holds; null where there is no such release. A site is of one piece where all its paths are asked for with
   * the same one.
   */
  pin(by?: PinBy): Promise<Pinned | null>;
  /** What stands at a path, without the slash before it, as a browser writes it; those of releases show their own state. */
  answer(path: string, pinned: Pinned): Promise<SiteAnswer>;
}

const ATOM = 'application/atom+xml; charset=utf-8';

/** The public pages, made of what an API answers to somebody who is not signed in. */
export function siteOf(parts: SiteParts): Site {
  const fetch = remembering(parts.fetch);
  const apis: Apis = {
    zh: connectTo({ address: parts.address, fetch, locale: 'zh' }),
    en: connectTo({ address: parts.address, fetch, locale: 'en' }),
  };
  const onceOf = keepingOnce();
  return {
    pin: (by = {}) => pinnedBy(apis.zh, by),
    async answer(path, pinned) {
      const address = addressOf(path);
      const source = await sourceOf(address ?? HOME, pinned, apis, onceOf);
      const made =
        source === null
          ? null
          : address === null
            ? await rootFile(path, parts.origin, source)
            : await madeAt(address, source, parts);
      if (made === null) return { status: 404, ...notFoundPage(path), isFinal: false };
      return { status: 200, ...made, isFinal: address?.release != null };
    },
  };
}

const HOME: Address = { release: null, locale: 'zh', ref: { name: 'home', key: {} } };

type Apis = Readonly<Record<Locale, Api>>;

async function madeAt(address: Address, source: Source, parts: SiteParts): Promise<Made | null> {
  const { ref } = address;
  if (ref.name === 'feed') return { type: ATOM, body: await feed(source, address, parts.origin) };
  const makePage = PAGES[ref.name as keyof typeof PAGES] as MakePage<typeof ref.key> | undefined;
  // Each file is asked for once, so that nothing of it need be remembered.
  if (makePage === undefined) return dataFile(ref, source, parts.address, parts.fetch);
  const found = await makePage(source, ref.key);
  return found === null ? null : framed(found, source, address, parts);
}

/** What the page at an address is made of; null for a release that is not there. */
async function sourceOf(
  address: Address,
  pinned: Pinned,
  apis: Apis,
  onceOf: (of: string) => Once,
): Promise<Source | null> {
  const { release, locale } = address;
  const api = apis[locale];
  const shown = release === null ? pinned : await pinnedBy(api, { release });
  if (shown === null) return null;
  const { state, on } = shown;
  const asOf = state.release === null ? `e${state.event}` : `r${state.release}`;
  return { api, locale, state, asOf, on, links: linksFrom(address), once: onceOf(`${asOf} ${on} ${locale}`) };
}
