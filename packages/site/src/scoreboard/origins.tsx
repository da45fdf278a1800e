import type { ReactElement } from 'react';
import { type Places, placesIn } from '../documents/places.js';
import type { Source } from '../kit/page.js';
import type { Board, Item } from './item.js';
import { WORDS } from './words.js';

/** The documents that the figures of a table come from, each with a number. */
export interface Origins {
  readonly documents: readonly { readonly id: string; readonly name: string; readonly href: string | undefined }[];
  /** Where a target was set; undefined where that is not public. */
  readonly setIn: (item: Item) => string | undefined;
  /** A place in one of them; without an address where it is not public. */
  readonly of: (
    id: string,
    start: number | null,
  ) => { readonly short: string; readonly href: string | undefined } | undefined;
}

export async function originsOf({ items }: Board, source: Source): Promise<Origins> {
  const named = items.flatMap(({ latest }) => latest?.source?.document ?? []);
  const set = items.flatMap(({ source: from }) => from?.document ?? []);
  const documents = [...new Map(named.map((one) => [one.id, one])).values()];
  const places: Places = await placesIn(
    source,
    [...documents, ...set].map(({ id }) => id),
  );
  return {
    documents: documents.map(({ id, name }) => ({
      id,
      name,
      href: places.document(id) && source.links.document(id),
    })),
    setIn: ({ source: from }) => (from?.document == null ? undefined : places.href(from.document.id, from.start ?? 0)),
    of: (id, start) => {
      const at = documents.findIndex((one) => one.id === id);
      const short = WORDS[source.locale].sourceNumber(at + 1);
      return at === -1 ? undefined : { short, href: start === null ? undefined : places.href(id, start) };
    },
  };
}

interface ListProps {
  readonly origins: Origins;
  /** The targets of the page. */
  readonly of: readonly Item[];
  readonly source: Source;
}

/** What the numbers in the tables of a page stand for. */
export function OriginList({ origins, of, source }: ListProps): ReactElement {
  const words = WORDS[source.locale];
  const named = new Set(of.map(({ latest }) => latest?.source?.document?.id));
  return (
    <p className="quiet small">
      {origins.documents.map(({ id, name, href }, at) =>
        named.has(id) ? (
          <span key={id} className="origin">
            {words.sourceNumber(at + 1)}
            {words.colon}
            <Named name={name} href={href} />{' '}
          </span>
        ) : null,
      )}
    </p>
  );
}

function Named({ name, href }: { readonly name: string; readonly href: string | undefined }): ReactElement {
  return href === undefined ? (
    <span lang="zh-CN">{name}</span>
  ) : (
    <a href={href} lang="zh-CN">
      {name}
    </a>
  );
}
