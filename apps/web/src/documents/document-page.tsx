import { type Surroundings, type Tab, Viewer } from '@outturn/viewer';
import { useNames } from '../kit/list/names.js';
import '@outturn/viewer/viewer.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { Asked } from '../kit/asked.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useTheme } from '../kit/theme.js';
import { Trouble } from '../kit/trouble.js';
import { OfFinding } from './of-finding.js';
import { type FindingRow, findingsOfPaper, type Paper, paperOf } from './paper.js';
import { PaperHead } from './paper-head.js';
import { Inside } from './review/inside.js';
import { Reviewing, useReview } from './review/review.js';
import { REVIEW_KEYS, REVIEW_MARKS } from './review/review-keys.js';
import { FactReview, OfFact, ProjectReview, TaskReview } from './review/review-panel.js';
import { isEntry, keptOf } from './review/things.js';
import './documents.css';
import './review/review.css';
import { useViewOf } from './use-view-of.js';

/** A document: its text with what was read in it, and the review of that. */
export function DocumentPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { id } = useParams({ from: '/signed-in/documents/$id' });
  const { edition, filter = 'waiting' } = useSearch({ from: '/signed-in/documents/$id' });
  const navigate = useNavigate({ from: '/documents/$id' });
  const asked = paperOf(id, edition, locale);
  const query = useQuery(asked);
  return (
    <Asked query={query} waiting={words.waiting}>
      {(paper) => (
        <Reviewing
          key={`${id} ${paper.text.edition}`}
          paper={paper}
          paperKey={asked.queryKey}
          filter={filter}
          setFilter={(chosen) => void navigate({ search: (before) => ({ ...before, filter: chosen }), replace: true })}
        >
          <ShownPaper edition={edition} />
        </Reviewing>
      )}
    </Asked>
  );
}

const TABS: readonly Tab[] = ['review', 'fact', 'findings', 'indicators', 'targets', 'tasks', 'projects'];
const PANELS = { review: FactReview, tasks: TaskReview, projects: ProjectReview };

const NO_FINDINGS: readonly FindingRow[] = [];

function ShownPaper({ edition }: { readonly edition: number | undefined }): ReactElement {
  const locale = useLocale();
  const { isDark } = useTheme();
  const { paper } = useReview();
  const { at, fact } = useSearch({ from: '/signed-in/documents/$id' });
  const found = useQuery(findingsOfPaper(paper.document.id, edition, locale));
  // The text is marked with them when there is time for it: somebody may be reading by then.
  const findings = useDeferredValue(found.data ?? NO_FINDINGS);
  const data = useViewOf(paper, findings, useNames().document);
  const states = useMemo(() => paper.facts.map(stateOf), [paper]);
  // What the address names is opened once; from then on the address follows.
  const [start] = useState(() => startOf(paper, at, fact));
  const around: Surroundings = {
    theme: isDark ? 'dark' : 'light',
    tabs: TABS,
    panels: PANELS,
    ofFact: ({ fact: index }) => <OfFact index={index} />,
    ofFinding: (index) => <OfFinding finding={findings[index]!} />,
    awaitsFindings: findings !== found.data,
    states,
    keys: useWords(REVIEW_KEYS),
    legend: useWords(REVIEW_MARKS),
    start,
    inside: <Inside />,
  };
  return (
    <div className="paper">
      {found.isError && <Trouble error={found.error} again={() => void found.refetch()} />}
      <Viewer data={data} locale={locale} before={<PaperHead paper={paper} />} around={around} />
    </div>
  );
}

/** A word for what became of a fact, for its mark in the text. */
function stateOf(row: Paper['facts'][number]): string {
  const kept = keptOf(row);
  return row.state === 'proposed' && isEntry(kept) ? kept.certainty : row.state;
}

function startOf(
  { facts }: Paper,
  at: number | undefined,
  fact: string | undefined,
): NonNullable<Surroundings['start']> {
  const index = fact === undefined ? -1 : facts.findIndex(({ id }) => id === fact);
  if (index !== -1) return { tab: 'review', fact: { document: 0, fact: index } };
  if (at === undefined) return { tab: 'review' };
  const read = facts.find(({ start, end }) => start <= at && at < end);
  return { tab: 'review', range: { start: at, end: read?.end ?? at + 1 } };
}

const WORDS = inBoth({ waiting: '正在读取文件…' }, { waiting: 'Reading the document…' });
