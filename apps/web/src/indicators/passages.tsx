import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { InSentence } from '../kit/thing/quote.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

type Passage = Page['passages'][number];
const FIRST = 3;

/** What documents say of the indicator, each with the way to its place. Those that say it in a sentence stand before long tables. */
export function Passages({ page: { passages } }: { readonly page: Page }): ReactElement {
  const words = useWords(WORDS);
  return (
    <section>
      <h2>{words.passages}</h2>
      {passages.length === 0 && <p className="quiet">{words.noPassages}</p>}
      {byDocument(passages).map((ofOne) => (
        <InDocument key={ofOne[0]!.document} passages={ofOne} />
      ))}
    </section>
  );
}

function InDocument({ passages }: { readonly passages: readonly Passage[] }): ReactElement {
  const own = useWords(OWN);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? passages : passages.slice(0, FIRST);
  return (
    <figure className="passage">
      <figcaption>{passages[0]!.title}</figcaption>
      <ul>
        {shown.map((passage) => (
          <li key={passage.fact}>
            <Said passage={passage} />{' '}
            <Link to="/documents/$id" params={{ id: passage.document }} search={{ at: passage.start }}>
              {own.see}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          {own.all(passages.length)}
        </button>
      )}
    </figure>
  );
}

function Said({ passage: { text, sentence, start, end } }: { readonly passage: Passage }): ReactElement {
  if (text === null || sentence === null) return <>{text}</>;
  return <InSentence start={start} end={end} sentence={{ ...sentence, text }} />;
}

function byDocument(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const documents = new Map<string, Passage[]>();
  for (const passage of passages) {
    documents.set(passage.document, [...(documents.get(passage.document) ?? []), passage]);
  }
  return [...documents.values()].toSorted((one, other) => one.length - other.length);
}

const OWN = inBoth(
  { see: '原文', all: (count: number) => `全部 ${count} 处` },
  { see: 'in place', all: (count: number) => `All ${count} places` },
);
