import type { Citation } from '@outturn/engine';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import './findings.css';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { useNames } from '../kit/list/names.js';
import { Status } from '../kit/list/status.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { History } from '../kit/thing/history.js';
import { Marked } from '../kit/thing/marked.js';
import { sentenceAround } from '../kit/thing/pieces.js';
import { textOf } from '../kit/thing/texts.js';
import { Trail } from '../kit/thing/trail.js';
import { When } from '../kit/when.js';
import { useHolds } from '../session/who.js';
import { Explanation } from './explanation.js';
import { type Finding, oneFinding, toldOf } from './finding.js';
import { WaiverDeeds } from './waiver-deeds.js';
import { FINDING_WORDS } from './words.js';

/** One finding: the words on all sides, the sum, what to do about it, and what the check is. */
export function FindingPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { id } = useParams({ from: '/signed-in/findings/$id' });
  const query = useQuery(oneFinding(id, locale));
  return (
    <>
      <Trail>
        <Link to="/findings">{words.findings}</Link>
      </Trail>
      <Asked query={query} waiting={words.waiting}>
        {(finding) => <Told finding={finding} />}
      </Asked>
    </>
  );
}

function Told({ finding }: { readonly finding: Finding }): ReactElement {
  const words = useWords(WORDS);
  const { severities } = useWords(FINDING_WORDS);
  const { found, said } = toldOf(finding, useLocale());
  return (
    <Page title={said.message} lead={said.title}>
      <div className="thing">
        <div>
          <section>
            <h2>{words.quotes}</h2>
            <div className="sides">
              {found.spans.map((span) => (
                <Side key={`${span.document} ${span.start} ${span.end}`} span={span} all={found.spans} />
              ))}
            </div>
          </section>
          {found.arithmetic !== '' && (
            <section>
              <h2>{words.arithmetic}</h2>
              <p className="sum big">{found.arithmetic}</p>
            </section>
          )}
          <section>
            <h2>{words.advice}</h2>
            <p>{said.advice}</p>
          </section>
          <Explanation check={finding.check} />
        </div>
        <aside>
          <div className="card">
            <h2>{words.severity}</h2>
            <p>
              <Status {...severities[finding.severity]} />
            </p>
            <p className="quiet">{words.meaning[finding.severity]}</p>
          </div>
          <Waived finding={finding} />
          <WaiverDeeds finding={finding} />
        </aside>
      </div>
    </Page>
  );
}

/** One side: the words in their sentence; other words of the finding that stand in it are marked as well. */
function Side({ span, all }: { readonly span: Citation; readonly all: readonly Citation[] }): ReactElement {
  const words = useWords(WORDS);
  const names = useNames();
  const text = useQuery(textOf(span.document, useLocale()));
  const marks = all.filter(({ document }) => document === span.document);
  return (
    <figure className="quote">
      <blockquote>
        <Asked query={text} waiting={words.reading}>
          {(whole) =>
            // A corrected edition may say it elsewhere: then the words stand alone.
            whole.slice(span.start, span.end) === span.quote ? (
              <Marked text={whole} range={sentenceAround(whole, span)} marks={marks} />
            ) : (
              <mark>{span.quote}</mark>
            )
          }
        </Asked>
      </blockquote>
      <figcaption>
        <Link to="/documents/$id" params={{ id: span.document }} search={{ at: span.start }}>
          {names.document(span.document) || words.document}
        </Link>
      </figcaption>
    </figure>
  );
}

/** The waiver that holds, and what happened to it. */
function Waived({ finding: { waiver } }: { readonly finding: Finding }): ReactElement | null {
  const words = useWords(WORDS);
  const marks = useWords(FINDING_WORDS);
  const seesLog = useHolds('planning', 'statistics', 'supervision', 'assessment');
  if (waiver === null) return null;
  return (
    <div className="card">
      <h2>
        <Status {...marks.waived} />
      </h2>
      <p>{waiver.reason}</p>
      <p className="quiet">
        <When at={waiver.at} />
        {waiver.until !== null && ` · ${words.until(waiver.until)}`}
      </p>
      {seesLog && <WaiverHistory id={waiver.id} version={waiver.version} />}
    </div>
  );
}

function WaiverHistory({ id, version }: { readonly id: string; readonly version: number }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const query = useQuery({
    queryKey: ['waiver-history', id, version],
    queryFn: () =>
      told(() => apiIn(locale).GET('/api/events', { params: { query: { noun: 'waiver', thing: id, limit: 100 } } })),
  });
  return (
    <Asked query={query} waiting={words.waitingHistory}>
      {({ items }) => <History moments={items.map((event) => ({ event: { ...event, reason: null } }))} />}
    </Asked>
  );
}

const WORDS = inBoth(
  {
    findings: '检查发现',
    waiting: '正在读取检查发现…',
    reading: '正在读取原文…',
    waitingHistory: '正在读取经过…',
    document: '看原文',
    quotes: '原文对照',
    arithmetic: '算式',
    advice: '怎么办',
    severity: '程度',
    meaning: {
      error: '这些数不可能同时都对。',
      question: '也可能有合理的解释，请核对。',
      note: '值得知道，没有错。',
    },
    until: (day: string) => `有效期至 ${day}`,
  },
  {
    findings: 'Findings',
    waiting: 'Reading the finding…',
    reading: 'Reading the text…',
    waitingHistory: 'Reading the history…',
    document: 'in the document',
    quotes: 'All sides',
    arithmetic: 'The sum',
    advice: 'What to do',
    severity: 'Severity',
    meaning: {
      error: 'These figures cannot all be right.',
      question: 'An innocent reading exists: look into it.',
      note: 'Worth knowing; nothing is wrong.',
    },
    until: (day: string) => `until ${day}`,
  },
);
