import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Asked } from '../../kit/asked.js';
import { titleOf } from '../../kit/list/title.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { Empty, Page } from '../../kit/page.js';
import { useHolds } from '../../session/who.js';
import { ANCHORS, type Anchor } from '../address.js';
import { AnchorTable } from './anchor-table.js';
import { type Comparison, comparisonOf } from './editions.js';
import { TextDifferences } from './text-differences.js';
import { WORDS } from './words.js';
import './editions.css';

/** A corrected edition beside the one before it. */
export function EditionsPage(): ReactElement {
  const words = useWords(WORDS);
  const { id } = useParams({ from: '/signed-in/documents/$id/editions' });
  const query = useQuery(comparisonOf(id, useLocale()));
  return (
    <Asked query={query} waiting={words.waiting}>
      {(comparison) => <Compared comparison={comparison} />}
    </Asked>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const words = useWords(WORDS);
  const { document, before, after } = comparison;
  const { id, edition } = document;
  const back = (
    <Link to="/documents/$id" params={{ id }} className="button">
      {words.toDocument}
    </Link>
  );
  const title = words.title(titleOf(document));
  if (edition === 1) {
    return (
      <Page title={title} actions={back}>
        <Empty title={words.only}>
          <p>{words.onlyHint}</p>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={title} lead={words.lead(edition - 1, edition)} actions={back}>
      <Anchors comparison={comparison} />
      <TextDifferences before={before} after={after} edition={edition} />
    </Page>
  );
}

/** What waits for a person, one sort at a time; those that were lost first, as they weigh most. */
function Anchors({ comparison: { document, waiting } }: { readonly comparison: Comparison }): ReactElement {
  const words = useWords(WORDS);
  const navigate = useNavigate({ from: '/documents/$id/editions' });
  const mayDecide = useHolds('planning', 'statistics', 'supervision');
  const countOf = (anchor: Anchor): number => waiting.filter((one) => one.anchor === anchor).length;
  // Chosen once: what is decided does not turn the page to something else.
  const [first] = useState(() => [...ANCHORS].reverse().find((anchor) => countOf(anchor) > 0) ?? 'lost');
  const { show = first } = useSearch({ from: '/signed-in/documents/$id/editions' });
  if (waiting.length === 0) return <p className="quiet">{words.allDone}</p>;
  return (
    <>
      <div className="anchors-choice">
        {[...ANCHORS].reverse().map((anchor) => (
          <button
            key={anchor}
            type="button"
            className="button"
            aria-pressed={anchor === show}
            onClick={() => void navigate({ search: { show: anchor }, replace: true, resetScroll: false })}
          >
            {words.anchors[anchor]} {countOf(anchor)}
          </button>
        ))}
      </div>
      <AnchorTable
        key={show}
        document={document}
        anchor={show}
        rows={waiting.filter(({ anchor }) => anchor === show)}
        mayDecide={mayDecide}
      />
    </>
  );
}
