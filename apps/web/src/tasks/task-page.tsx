import type { components } from '@outturn/client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { Due } from '../kit/list/due.js';
import { useNames } from '../kit/list/names.js';
import { Status } from '../kit/list/status.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Quote } from '../kit/thing/quote.js';
import { useReviewMarks } from '../kit/thing/review-state.js';
import { Trail } from '../kit/thing/trail.js';
import { titleOfTask } from './columns.js';
import { leadOf, supportOf } from './filter.js';
import { oneTask } from './queries.js';
import { isSettled, type Task } from './task.js';
import { TaskDeeds } from './task-deeds.js';
import { TaskHistory } from './task-history.js';
import { TASK_WORDS } from './words.js';

/** One task: its words in their place, who owes it by when, how it goes, and what happened to it. */
export function TaskPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { id } = useParams({ from: '/signed-in/tasks/$id' });
  const query = useQuery(oneTask(id, locale));
  const names = useNames();
  return (
    <>
      <Trail>
        <Link to="/tasks">{words.tasks}</Link>
      </Trail>
      <Asked query={query} waiting={words.waiting}>
        {(task) => (
          <Page title={titleOfTask(task)}>
            <div className="thing">
              <div>
                <section>
                  <h2>{words.quote}</h2>
                  <Quote {...task} title={names.document(task.document) || task.documentTitle} words={task.text} />
                  {task.text !== quoteOf(task) && <p>{words.setRight(task.text)}</p>}
                </section>
                <Parts task={task} />
                <TaskHistory task={task} />
              </div>
              <aside>
                <About task={task} />
                <TaskDeeds task={task} />
              </aside>
            </div>
          </Page>
        )}
      </Asked>
    </>
  );
}

function quoteOf({ read }: Task): string {
  return (read as { readonly quote?: string }).quote ?? '';
}

function About({ task }: { readonly task: Task }): ReactElement {
  const words = useWords(WORDS);
  const { progress, kinds } = useWords(TASK_WORDS);
  const marks = useReviewMarks();
  const names = useNames();
  return (
    <div className="card">
      <h2>{words.about}</h2>
      <dl className="about">
        <dt>{words.self}</dt>
        <dd>
          <Status {...progress[task.progress]} />
          {task.note !== null && task.note !== '' && <small className="quiet">{task.note}</small>}
        </dd>
        <dt>{words.judged}</dt>
        <dd>
          {task.reviewedProgress === null ? (
            <span className="quiet">{words.notJudged}</span>
          ) : (
            <Status {...progress[task.reviewedProgress]} />
          )}
        </dd>
        <dt>{words.due}</dt>
        <dd>
          <Due due={task.due} isDone={isSettled(task)} />
        </dd>
        <dt>{words.lead}</dt>
        <dd>
          <Units units={task.leadUnits} told={leadOf(task, names)} />
        </dd>
        <dt>{words.support}</dt>
        <dd>
          <Units units={task.supportUnits} told={supportOf(task, names)} />
        </dd>
        <dt>{words.kind}</dt>
        <dd>{kinds[task.kind]}</dd>
        <dt>{words.state}</dt>
        <dd>
          <Status {...marks[task.state]} />
        </dd>
        {task.parent !== null && (
          <>
            <dt>{words.parent}</dt>
            <dd>
              <Parent id={task.parent} />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Units({ units, told }: { readonly units: readonly string[]; readonly told: string }): ReactElement {
  const words = useWords(WORDS);
  if (told === '') return <span className="quiet">{words.none}</span>;
  return (
    <>
      {told}
      {units.length === 0 && <small className="quiet">{words.asWritten}</small>}
    </>
  );
}

function Parent({ id }: { readonly id: string }): ReactElement {
  const parent = useQuery(oneTask(id, useLocale())).data;
  return (
    <Link to="/tasks/$id" params={{ id }}>
      {parent === undefined ? '…' : titleOfTask(parent)}
    </Link>
  );
}

/** What of it can be measured: the figures that stand in its words. */
function Parts({ task }: { readonly task: Task }): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { facts = [] } = task.read as { readonly facts?: readonly string[] };
  const asked = useQueries({
    queries: facts.map((id) => ({
      queryKey: ['fact', id],
      queryFn: () => told(() => apiIn(locale).GET('/api/facts/{id}', { params: { path: { id } } })),
    })),
  });
  if (facts.length === 0) return null;
  const read = asked.flatMap(({ data }) => data ?? []);
  return (
    <section>
      <h2>{words.parts}</h2>
      <ul>
        {read.map((fact) => (
          <li key={fact.id}>
            <Link to="/documents/$id" params={{ id: fact.document }} search={{ at: fact.start }}>
              {fact.name}
            </Link>
            {` ${quoteOfFact(fact)}`} <span className="quiet">{fact.period}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function quoteOfFact({ read }: components['schemas']['Fact']): string {
  return (read as { readonly quote?: string }).quote ?? '';
}

const WORDS = inBoth(
  {
    tasks: '任务',
    waiting: '正在读取任务…',
    quote: '原文',
    setRight: (text: string) => `更正为：${text}`,
    parts: '可量化的部分',
    about: '责任与进展',
    self: '自评',
    judged: '复核',
    notJudged: '尚未复核',
    due: '完成时限',
    lead: '牵头单位',
    support: '配合单位',
    none: '未明确',
    asWritten: '按原文，尚未对应到机构',
    kind: '类别',
    state: '识别结果',
    parent: '上级任务',
  },
  {
    tasks: 'Tasks',
    waiting: 'Reading the task…',
    quote: 'In its place',
    setRight: (text: string) => `Corrected to: ${text}`,
    parts: 'What of it can be measured',
    about: 'Duty and progress',
    self: 'Self-report',
    judged: 'Review',
    notJudged: 'not judged yet',
    due: 'Deadline',
    lead: 'Lead unit',
    support: 'Supporting',
    none: 'not named',
    asWritten: 'as written; no unit of the ledger yet',
    kind: 'Kind',
    state: 'Reading',
    parent: 'Part of',
  },
);
