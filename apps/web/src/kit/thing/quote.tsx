import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import './thing.css';
import { Marked } from './marked.js';
import type { Range } from './pieces.js';

interface QuoteProps extends Range {
  /** Id of the document, and its title. */
  readonly document: string;
  readonly title: string;
  /** The sentence that the words stand in. */
  readonly sentence: (Range & { readonly text: string }) | null;
  /** Headings from the top. */
  readonly section: readonly string[];
  /** Without their sentence. */
  readonly words: string;
}

/** Words in their sentence, with the chapter they stand in, and the way to their place in the document. */
export function Quote({ document, title, start, end, sentence, section, words }: QuoteProps): ReactElement {
  return (
    <figure className="quote">
      <blockquote>{sentence === null ? words : <InSentence start={start} end={end} sentence={sentence} />}</blockquote>
      <figcaption>
        <Link to="/documents/$id" params={{ id: document }} search={{ at: start }}>
          {title}
        </Link>
        {section.map((heading) => (
          <span key={heading} className="chapter">
            {heading}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface InSentenceProps extends Range {
  readonly sentence: Range & { readonly text: string };
}

/** A sentence with some of its words marked; both places are those of the document. */
export function InSentence({ sentence: { text, start: from }, start, end }: InSentenceProps): ReactElement {
  return (
    <Marked text={text} range={{ start: 0, end: text.length }} marks={[{ start: start - from, end: end - from }]} />
  );
}
