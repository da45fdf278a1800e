import type { ReactElement } from 'react';
import { type Document, type Places, titleOf } from '../documents/places.js';
import { Quote } from '../documents/quote.js';
import type { Source } from '../kit/page.js';
import { bytesIn, partsOf } from '../kit/parts.js';
import type { IndicatorPage, Passage } from './types.js';
import { WORDS } from './words.js';

/** A sentence with what it says of the indicator. */
interface Sentence {
  readonly start: number;
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly periods: readonly string[];
}

/** Bytes of one document's sentences that stand together, so that a page has room for them. */
const MOST_BYTES = 20_000;

/** What all documents say of it, each sentence once, with a way to where it stands. */
export function passagesIn(page: IndicatorPage, places: Places, source: Source): readonly ReactElement[] {
  const documents = [...new Set(page.passages.map(({ document }) => document))];
  return documents.flatMap((id) => {
    const document = places.document(id);
    if (document === undefined) return [];
    const sentences = sentencesOf(page.passages.filter((one) => one.document === id));
    return partsOf(sentences, ({ text }) => 400 + bytesIn(text), MOST_BYTES).map((some) => (
      <InDocument key={`${id} ${some[0]!.start}`} {...{ document, sentences: some, places, source }} />
    ));
  });
}

interface Props {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly places: Places;
  readonly source: Source;
}

function InDocument({ document, sentences, places, source }: Props): ReactElement {
  const words = WORDS[source.locale];
  const { id } = document;
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
