import type { ReactElement } from 'react';
import { type Places, titleOf } from '../documents/places.js';
import { Quote } from '../documents/quote.js';
import type { Source } from '../kit/page.js';
import type { IndicatorPage, Passage } from './types.js';
import { WORDS } from './words.js';

/** A sentence with what it says of the indicator. */
interface Sentence {
  readonly start: number;
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly periods: readonly string[];
}

/** What all documents say of it, each sentence once, with a way to where it stands. */
export function passagesView(page: IndicatorPage, places: Places, source: Source): ReactElement | null {
  const words = WORDS[source.locale];
  const documents = [...new Set(page.passages.map(({ document }) => document))];
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>{words.passages}</h2>
      {documents.map((id) => (
        <InDocument
          key={id}
          id={id}
          passages={page.passages.filter((one) => one.document === id)}
          places={places}
          source={source}
        />
      ))}
    </section>
  );
}

interface Props {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly places: Places;
  readonly source: Source;
}

function InDocument({ id, passages, places, source }: Props): ReactElement | null {
  const document = places.document(id);
  if (document === undefined) return null;
  const words = WORDS[source.locale];
  const sentences = sentencesOf(passages);
  return (
    <section className="passages">
      <h3 lang="zh-CN">
        <a href={source.links.document(id)}>{titleOf(document)}</a>
        {document.publishedOn !== null && <small> {document.publishedOn}</small>}
      </h3>
      {document.kind === 'figures' ? (
        <p className="files">
          {words.rows}
          {sentences.map(({ start, periods }) => (
            <a key={start} href={places.href(id, start)}>
              {periods.join(words.and)}
            </a>
          ))}
        </p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence.start}>
              <Quote {...sentence} />{' '}
              <a className="small" href={places.href(id, sentence.words[0]!.start)}>
                {words.inText}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentencesOf(passages: readonly Passage[]): readonly Sentence[] {
  const sentences = new Map<number, Sentence>();
  for (const { start, end, text, sentence, period } of passages) {
    const from = sentence?.start ?? start;
    const known = sentences.get(from) ?? { start: from, text: text ?? period, words: [], periods: [] };
    const periods = known.periods.includes(period) ? known.periods : [...known.periods, period];
    sentences.set(from, { ...known, words: [...known.words, { start, end }], periods });
  }
  return [...sentences.values()].sort((a, b) => a.start - b.start);
}
