import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { Due } from '../kit/list/due.js';
import { useNames } from '../kit/list/names.js';
import { Status } from '../kit/list/status.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { History } from '../kit/thing/history.js';
import { useReviewMarks } from '../kit/thing/review-state.js';
import { Trail } from '../kit/thing/trail.js';
import { isBuilt } from './columns.js';
import { capacityOf, type Mention, mentionsOf, type ProjectMention } from './mentions.js';
import { PROJECT_KINDS, type Project, stageOf } from './project.js';
import { ProjectDeeds } from './project-deeds.js';
import { oneProject } from './queries.js';
import { Timeline } from './timeline.js';
import { PROJECT_WORDS } from './words.js';

/** One project: what all documents say of it, in the order of time. */
export function ProjectPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { id } = useParams({ from: '/signed-in/projects/$id' });
  const query = useQuery(oneProject(id, locale));
  return (
    <>
      <Trail>
        <Link to="/projects">{words.projects}</Link>
      </Trail>
      <Asked query={query} waiting={words.waiting}>
        {(project) => (
          <Page title={project.name}>
            <div className="thing">
              <div>
                <section>
                  <h2>{words.mentions}</h2>
                  <Mentions project={project} />
                </section>
              </div>
              <aside>
                <About project={project} />
                <ProjectDeeds project={project} />
              </aside>
            </div>
          </Page>
        )}
      </Asked>
    </>
  );
}

/** The history stands below them, and comes when they have come: so nothing moves. */
function Mentions({ project }: { readonly project: Project }): ReactElement {
  const { id, version } = project;
  const words = useWords(WORDS);
  const locale = useLocale();
  const query = useQuery({
    queryKey: ['project-mentions', id, version],
    queryFn: () => told(() => apiIn(locale).GET('/api/projects/{id}/mentions', { params: { path: { id } } })),
  });
  return (
    <Asked query={query} waiting={words.waitingMentions}>
      {({ items }) => (
        <>
          <Told items={items} id={id} />
          <h2>{words.history}</h2>
          <ProjectHistory project={project} />
        </>
      )}
    </Asked>
  );
}

function Told({ items, id }: { readonly items: readonly ProjectMention[]; readonly id: string }): ReactElement {
  const facts = useFacts(items);
  const mentions: readonly Mention[] = useMemo(() => mentionsOf(items, facts), [items, facts]);
  return <Timeline mentions={mentions} id={id} />;
}

function ProjectHistory({ project: { id, version } }: { readonly project: Project }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const marks = useReviewMarks();
  const query = useQuery({
    queryKey: ['project-history', id, version],
    queryFn: () =>
      told(() => apiIn(locale).GET('/api/projects/{id}/history', { params: { path: { id }, query: { limit: 100 } } })),
  });
  return (
    <Asked query={query} waiting={words.waitingHistory}>
      {({ items }) => (
        <History
          moments={items
            .toSorted((one, other) => other.event.seq - one.event.seq)
            .map(({ event, thing }) => ({
              event,
              became: event.kind === 'review.made' && <Status {...marks[thing.state]} />,
            }))}
        />
      )}
    </Asked>
  );
}

function useFacts(projects: readonly Project[]) {
  const locale = useLocale();
  const ids = [...new Set(projects.flatMap(capacityOf))];
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['fact', id],
      queryFn: () => told(() => apiIn(locale).GET('/api/facts/{id}', { params: { path: { id } } })),
    })),
    combine: (asked) => new Map(asked.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
  });
}

function About({ project }: { readonly project: Project }): ReactElement {
  const words = useWords(WORDS);
  const { kinds, stages } = useWords(PROJECT_WORDS);
  const marks = useReviewMarks();
  const names = useNames();
  const kind = PROJECT_KINDS.find((one) => one === project.kind);
  const { place, investor } = project.read as { readonly place?: string | null; readonly investor?: string | null };
  return (
    <div className="card">
      <h2>{words.about}</h2>
      <dl className="about">
        <dt>{words.stage}</dt>
        <dd>
          <Status {...stages[stageOf(project) ?? 'untold']} />
        </dd>
        <dt>{words.kind}</dt>
        <dd>{kind === undefined ? project.kind : kinds[kind]}</dd>
        <dt>{words.lead}</dt>
        <dd>{project.leadUnit === null ? words.none : names.unit(project.leadUnit)}</dd>
        <dt>{words.due}</dt>
        <dd>
          <Due due={project.due} isDone={isBuilt(project)} />
        </dd>
        <dt>{words.code}</dt>
        <dd>{project.code ?? words.none}</dd>
        {place && (
          <>
            <dt>{words.place}</dt>
            <dd>{place}</dd>
          </>
        )}
        {investor && (
          <>
            <dt>{words.investor}</dt>
            <dd>{investor}</dd>
          </>
        )}
        <dt>{words.state}</dt>
        <dd>
          <Status {...marks[project.state]} />
        </dd>
      </dl>
    </div>
  );
}

const WORDS = inBoth(
  {
    projects: '项目',
    waiting: '正在读取项目…',
    waitingMentions: '正在各份文件中查找…',
    waitingHistory: '正在读取经过…',
    mentions: '历次提及',
    history: '经过',
    about: '基本情况',
    stage: '阶段',
    kind: '类别',
    lead: '牵头单位',
    due: '完成时限',
    code: '项目代码',
    place: '地点',
    investor: '建设单位',
    state: '识别结果',
    none: '未填写',
  },
  {
    projects: 'Projects',
    waiting: 'Reading the project…',
    waitingMentions: 'Looking through the documents…',
    waitingHistory: 'Reading the history…',
    mentions: 'Through the documents',
    history: 'History',
    about: 'In short',
    stage: 'Stage',
    kind: 'Kind',
    lead: 'Lead unit',
    due: 'Deadline',
    code: 'Code',
    place: 'Place',
    investor: 'Built by',
    state: 'Reading',
    none: 'not given',
  },
);
