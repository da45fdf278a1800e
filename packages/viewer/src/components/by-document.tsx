import type { ReactElement } from 'react';
import type { ViewDocument } from '../view-data.js';
import { useView } from './view.js';

/** A list under the name of each document that has part in it; no names where there is one document. */
export function ByDocument<Item>({
  items,
  show,
}: {
  /** For every document, in order. */
  readonly items: readonly (readonly Item[])[];
  readonly show: (item: Item, document: number) => ReactElement;
}): ReactElement {
  const { data } = useView();
  return (
    <>
      {data.documents.map(({ name }, index) => {
        const list = items[index] ?? [];
        return (
          list.length > 0 && (
            <section key={name} className="ov-grouped">
              {data.documents.length > 1 && <h3>{name}</h3>}
              {list.map((item) => show(item, index))}
            </section>
          )
        );
      })}
    </>
  );
}

/** What is picked out of every document, how many there are of it, and how many there were before. */
export function picked<Item>(
  documents: readonly ViewDocument[],
  pick: (document: ViewDocument) => readonly Item[],
  fits: (item: Item) => boolean,
): { readonly items: readonly (readonly Item[])[]; readonly shown: number; readonly all: number } {
  const lists = documents.map(pick);
  const items = lists.map((list) => list.filter(fits));
  const sum = (of: readonly (readonly Item[])[]): number => of.reduce((count, list) => count + list.length, 0);
  return { items, shown: sum(items), all: sum(lists) };
}
