import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Asked } from '../kit/asked.js';
import { everyPlan, type Plan } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Empty, Page } from '../kit/page.js';
import { type Document, documentsOf } from './filing.js';
import { FilingPanel } from './filing-panel.js';
import './imports.css';
import { batchJobs } from './jobs.js';
import { JobsTable } from './jobs-table.js';
import { documentOf, isUnderWay, type Job } from './states.js';
import { Steps } from './steps.js';

/** Files that were handed in together: how far they are, then what is to be done with them. */
export function BatchPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { batch } = useParams({ from: '/signed-in/imports/$batch' });
  const jobs = useQuery(batchJobs(batch, locale));
  return (
    <Page title={words.title} actions={<Link to="/imports">{words.all}</Link>}>
      <Steps at={2} />
      <Asked query={jobs}>
        {(files) =>
          files.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <>
              <p role="status">{stateOf(files, words)}</p>
              <JobsTable jobs={files} />
              {!files.some(isUnderWay) && <Next jobs={files} />}
            </>
          )
        }
      </Asked>
    </Page>
  );
}

function stateOf(jobs: readonly Job[], words: typeof WORDS.zh): string {
  const left = jobs.filter(isUnderWay).length;
  return left > 0 ? words.reading(jobs.length - left, jobs.length) : words.read(jobs.length);
}

function Next({ jobs }: { readonly jobs: readonly Job[] }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const ids = [...new Set(jobs.map(documentOf).filter((id) => id !== undefined))];
  const documents = useQuery({ ...documentsOf(ids, locale), enabled: ids.length > 0 });
  const plans = useQuery(everyPlan(locale));
  if (ids.length === 0) {
    return (
      <p>
        {words.nothing} <Link to="/">{words.back}</Link>
      </p>
    );
  }
  return (
    <Asked query={documents}>
      {(found) => <Asked query={plans}>{(known) => <Filed documents={found} plans={known} />}</Asked>}
    </Asked>
  );
}

interface FiledProps {
  readonly documents: readonly Document[];
  readonly plans: readonly Plan[];
}

function Filed({ documents, plans }: FiledProps): ReactElement {
  const words = useWords(WORDS);
  const loose = documents.filter(({ plan }) => plan === null);
  if (loose.length > 0) return <FilingPanel documents={loose} plans={plans} />;
  const theirs = plans.filter(({ id }) => documents.some(({ plan }) => plan === id));
  return (
    <section className="card">
      <h2>{words.next}</h2>
      <ul>
        {documents.map(({ id, title, edition }) => (
          <li key={id}>
            <Link to="/documents/$id" params={{ id }}>
              {words.review(title)}
            </Link>
            {edition > 1 && (
              <>
                {' · '}
                <Link to="/documents/$id/editions" params={{ id }}>
                  {words.compare(edition)}
                </Link>
              </>
            )}
          </li>
        ))}
        {theirs.map(({ code, name }) => (
          <li key={code}>
            <Link to="/plans/$code/scoreboard" params={{ code }}>
              {words.scoreboard(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const WORDS = inBoth(
  {
    title: '导入文件',
    all: '全部导入记录',
    none: '没有这一批文件',
    reading: (done: number, all: number) => `正在阅读：已读完 ${done} 个，共 ${all} 个。可以离开本页，阅读会继续。`,
    read: (all: number) => (all === 1 ? '文件已处理完。' : `${all} 个文件都已处理完。`),
    nothing: '没有收下任何文件，原因见上表。',
    back: '回到规划，重新选择',
    next: '接下来',
    review: (title: string) => `核对《${title}》读出的数据`,
    compare: (edition: number) => `第 ${edition} 版与上一版对照`,
    scoreboard: (name: string) => `看《${name}》的对照表`,
  },
  {
    title: 'Importing files',
    all: 'All imports',
    none: 'There are no such files',
    reading: (done: number, all: number) =>
      `Reading: ${done} of ${all} done. You may leave this page; the reading goes on.`,
    read: (all: number) => (all === 1 ? 'The file is done.' : `All ${all} files are done.`),
    nothing: 'No file was taken; the table says why.',
    back: 'Back to the plans, to choose others',
    next: 'What comes next',
    review: (title: string) => `Look over what was read out of “${title}”`,
    compare: (edition: number) => `Edition ${edition} beside the one before`,
    scoreboard: (name: string) => `Look at the scoreboard of “${name}”`,
  },
);
