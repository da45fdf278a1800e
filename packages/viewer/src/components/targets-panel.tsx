import { type ReactElement, useState } from 'react';
import { holds } from '../text/fold.js';
import { ByDocument, picked } from './by-document.js';
import { Empty, FactItem, Filter } from './parts.js';
import { useView } from './view.js';

export function TargetsPanel(): ReactElement {
  const { data, words } = useView();
  const [query, setQuery] = useState('');
  const { items, shown, all } = picked(
    data.documents,
    ({ facts }) => facts.flatMap((fact, index) => (fact.role === 'target' ? [{ fact, index }] : [])),
    ({ fact }) => holds(query, fact.indicator, fact.quote, fact.code ?? '', fact.scope),
  );
  if (all === 0) return <Empty>{words.targets.none}</Empty>;
  return (
    <>
      <Filter label={words.targets.search} query={query} setQuery={setQuery} shown={shown} all={all} />
      {shown === 0 && <Empty>{words.noneFit}</Empty>}
      <ByDocument
        items={items}
        show={({ index }, document) => <FactItem key={index} at={{ document, fact: index }} named />}
      />
    </>
  );
}
