import type { Api } from '@outturn/client';
import type { ReactElement } from 'react';
import type { Links } from './links.js';

export type Locale = 'zh' | 'en';

/** What a page is made of: nothing but the answers of the public API to somebody who is not signed in. */
export interface Source {
  readonly api: Api;
  readonly locale: Locale;
  /** `r3` for the pages of a release, which stay as they are for ever; undefined for those of now. */
  readonly asOf: string | undefined;
  /** The date that is judged on, `YYYY-MM-DD`. */
  readonly on: string | undefined;
  /** Addresses of other pages, as this one writes them. */
  readonly links: Links;
}

/** A page before the frame of the site is put around it. */
export interface Found {
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly description: string;
  readonly main: ReactElement;
  /** schema.org, as JSON-LD. */
  readonly dataset?: object;
  /** The same as data: media type and address. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title: string }[];
}

/** Makes a page; null where there is none at this address. */
export type MakePage<Key> = (source: Source, key: Key) => Promise<Found | null>;
