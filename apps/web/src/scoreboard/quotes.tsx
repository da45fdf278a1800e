import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import './parts.css';
import type { Item } from './item.js';

/** A target in the words of its plan, whole: its row under the heads of the table, or its sentence. */
export function TargetQuote({ item: { row, wording, source } }: { readonly item: Item }): ReactElement {
  return (
    <>
      {row === null ? (
        <blockquote className="own-words">{wording}</blockquote>
      ) : (
        <dl className="row-quote">
          {row.cells.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place alone
            <div key={at}>
              <dt>{row.header[at]}</dt>
              <dd>{cell}</dd>
            </div>
          ))}
        </dl>
      )}
      <Place document={source?.document ?? null} start={source?.start ?? null} />
    </>
  );
}

/** What the source of a value says. */
export function LatestQuote({ observation }: { readonly observation: string }): ReactElement | null {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['observation', observation],
    queryFn: () => told(() => apiIn(locale).GET('/api/observations/{id}', { params: { path: { id: observation } } })),
    retry: false,
  });
  return data?.quote ? <blockquote className="own-words">{data.quote}</blockquote> : null;
}

interface PlaceProps {
  readonly document: { readonly id: string; readonly name: string } | null;
  readonly start: number | null;
}

/** The way to the place in the document. */
export function Place({ document, start }: PlaceProps): ReactElement {
  const words = useWords(WORDS);
  if (document === null) return <p className="quiet">{words.none}</p>;
  return (
    <p className="place">
      <Link to="/documents/$id" params={{ id: document.id }} search={start === null ? {} : { at: start }}>
        {words.see(document.name)}
      </Link>
    </p>
  );
}

const WORDS = inBoth(
  { none: '不是从文件里读出的。', see: (name: string) => `《${name}》原文` },
  { none: 'Not read from a document.', see: (name: string) => `See it in “${name}”` },
);
