import type { Api } from '@outturn/client';
import type { ReactElement } from 'react';
import type { Links } from './links.js';
import type { Once } from './once.js';

export type Locale = 'zh' | 'en';

/** The state of the ledger that all pages of a site show. */
export interface State {
  /** The last event that was taken into account; 0 where nothing has happened yet. */
  readonly event: number;
  /** When that was; null where nothing has happened yet. */
  readonly at: string | null;
  /** The hash of that event. */
  readonly head: string | null;
  /** The number of the release that this state is; null between releases. */
  readonly release: number | null;
  /** The last release before it, or that it is; null where there is none. */
  readonly after: number | null;
  /** Version of the method that is judged by. */
  readonly method: string;
}

/** What a page is made of: nothing but the answers of the public API to somebody who is not signed in. */
export interface Source {
  readonly api: Api;
  readonly locale: Locale;
  readonly state: State;
  /** The state to ask for: `r3` for the pages of a release, which stay as they are for ever, else `e123`. */
  readonly asOf: string;
  /** The date that is judged on, `YYYY-MM-DD`. */
  readonly on: string;
  /** Addresses of other pages, as this one writes them. */
  readonly links: Links;
  /** What pages of this state, date and language have in common is made once. */
  readonly once: Once;
}

/** A page before the frame of the site is put around it. */
export interface Found {
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly description: string;
  /** What stands inside of `<main>`, from its h1 on. */
  readonly main: ReactElement;
  /** The plan that the page is about: the frame says how much of its time is over (0 to 1). */
  readonly plan?: { readonly name: string; readonly timeShare: number };
  /** schema.org, as JSON-LD. */
  readonly dataset?: object;
  /** The same as data: media type and address. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title: string }[];
}

/** Makes a page; null where there is none at this address. */
export type MakePage<Key> = (source: Source, key: Key) => Promise<Found | null>;

/** The languages as pages name them, for browsers and screen readers. */
export const TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };
