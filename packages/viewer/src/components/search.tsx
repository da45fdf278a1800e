import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useState } from 'react';
import { highlight } from '../dom/highlight.js';
import { locate } from '../dom/locate.js';
import { placesOf } from '../text/search.js';
import { findKey } from './use-keys.js';
import { useView } from './view.js';

/** Finds words in all documents: colours them where they stand, counts them, and goes from one to the next. */
export function Search(): ReactElement {
  const { data, words, text, around, dispatch, textRoot, searchInput } = useView();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(
    () => data.documents.flatMap((one, document) => placesOf(one.text, query).map((range) => ({ document, range }))),
    [data, query],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the text is drawn anew
  useEffect(() => {
    const root = textRoot.current;
    const here = root === null ? [] : hits.filter(({ document }) => document === text?.index);
    highlight('ov-search', root === null ? [] : here.flatMap(({ range }) => locate(root, range) ?? []));
  }, [hits, text, words]);

  const go = (step: 1 | -1): void => {
    if (hits.length === 0) return;
    const next = at === 0 && step < 0 ? hits.length : ((at - 1 + step + hits.length) % hits.length) + 1;
    setAt(next);
    dispatch({ do: 'reveal', ...hits[next - 1]! });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape' && query === '') searchInput.current?.blur();
    if (event.key === 'Escape') change('');
  };
  const change = (value: string): void => {
    setQuery(value);
    setAt(0);
  };
  return (
    <search className="ov-search">
      <input
        type="search"
        ref={searchInput}
        aria-label={words.search.label}
        placeholder={`${words.search.hint}  ${findKey(around)}`}
        value={query}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
      />
      <output>
        {query.trim() !== '' && (hits.length === 0 ? words.search.none : words.search.hits(at, hits.length))}
      </output>
      {hits.length > 0 && (
        <>
          <button type="button" className="ov-round" aria-label={words.search.previous} onClick={() => go(-1)}>
            ↑
          </button>
          <button type="button" className="ov-round" aria-label={words.search.next} onClick={() => go(1)}>
            ↓
          </button>
        </>
      )}
    </search>
  );
}
