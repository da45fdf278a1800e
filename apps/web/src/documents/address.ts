import type { components } from '@outturn/client';

export const KINDS = [
  'plan',
  'annual-plan',
  'work-report',
  'communique',
  'budget-report',
  'feature',
  'figures',
] as const;
export type DocumentKind = (typeof KINDS)[number];

export const FILTERS = ['waiting', 'sure', 'likely', 'unsure', 'decided', 'rejected', 'nothing', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

type Raw = Record<string, unknown>;

/** What the list of documents shows, as it stands in the address. */
export interface ListSearch {
  readonly plan?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly year?: number | undefined;
  readonly waiting?: true | undefined;
  /** A column; downwards with `-` before it. */
  readonly sort?: string | undefined;
}

export function listSearch({ plan, kind, year, waiting, sort }: Raw): ListSearch {
  return {
    plan: typeof plan === 'string' && plan !== '' ? plan : undefined,
    kind: KINDS.find((one) => one === kind),
    year: whole(year),
    waiting: waiting === true ? true : undefined,
    sort: typeof sort === 'string' ? sort : undefined,
  };
}

/** What of a document is open. */
export interface DocumentSearch {
  /** A place of the text. */
  readonly at?: number | undefined;
  /** The id of a fact. */
  readonly fact?: string | undefined;
  readonly edition?: number | undefined;
  readonly filter?: Filter | undefined;
}

export function documentSearch({ at, fact, edition, filter }: Raw): DocumentSearch {
  return {
    at: whole(at),
    fact: typeof fact === 'string' ? fact : undefined,
    edition: whole(edition),
    filter: FILTERS.find((one) => one === filter),
  };
}

export const ANCHORS = ['same', 'moved', 'lost'] as const;
export type Anchor = NonNullable<components['schemas']['Fact']['anchor']>;

export interface EditionsSearch {
  readonly show?: Anchor | undefined;
}

export function editionsSearch({ show }: Raw): EditionsSearch {
  return { show: ANCHORS.find((one) => one === show) };
}

function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}
