import type { Locale } from '@outturn/engine';
import type { State } from '../releases/state.js';
import type { Table } from './table.js';

/** What is said beside a table: what its columns mean, which state of the ledger it shows, and how to cite it. In the terms of CSV on the Web. */
export interface Metadata {
  readonly '@context': 'http://www.w3.org/ns/csvw';
  /** The table. */
  readonly url: string;
  readonly 'dc:title': string;
  readonly 'dc:language': Locale;
  readonly 'dc:source': readonly string[];
  readonly 'dc:rights': string;
  readonly 'dc:bibliographicCitation': string;
  readonly 'dc:modified': string | null;
  readonly tableSchema: {
    readonly columns: readonly { readonly name: string; readonly titles: string; readonly datatype: string }[];
  };
  /** The state of the ledger: its last event, the hash of that, and the release where it is one. */
  readonly state: State | null;
  /** The date that is judged on, and by which version of the thresholds. */
  readonly on: string;
  readonly method: string;
  readonly about: Readonly<Record<string, unknown>>;
}

export interface Described {
  readonly address: string;
  readonly title: string;
  readonly sources: readonly (string | null | undefined)[];
  readonly modified: string | null;
  readonly on: string;
  readonly method: string;
  readonly about: Readonly<Record<string, unknown>>;
}

export function metadataOf<Row>(
  { address, title, sources, modified, on, method, about }: Described,
  { columns }: Table<Row>,
  state: State | null,
  locale: Locale,
): Metadata {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: address,
    'dc:title': title,
    'dc:language': locale,
    'dc:source': [...new Set(sources.filter((source) => source !== null && source !== undefined))],
    'dc:rights': RIGHTS[locale],
    'dc:bibliographicCitation': citation(title, address, on, state, locale),
    'dc:modified': modified,
    tableSchema: {
      columns: columns.map(({ name, titles, datatype }) => ({ name, titles: titles[locale], datatype })),
    },
    state,
    on,
    method,
    about,
  };
}

const RIGHTS: Readonly<Record<Locale, string>> = {
  zh: '数据由发布单位负责。引用请注明来源、截止时点和台账状态。',
  en: 'The office that publishes it answers for the data. Cite the source, the date and the state of the ledger.',
};

function citation(title: string, address: string, on: string, state: State | null, locale: Locale): string {
  if (state === null) return `${title}. ${address}`;
  const { event, head, release } = state;
  const name = release === null ? `e${event}` : `r${release}`;
  return locale === 'zh'
    ? `${title}。判断日期 ${on}，台账状态 ${name}（${head}）。${address}`
    : `${title}. Judged on ${on}; state of the ledger ${name} (${head}). ${address}`;
}
