import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback, useMemo } from 'react';
import { sorted } from '../kit/list/column.js';
import { Counts } from '../kit/list/counts.js';
import { ListPage } from '../kit/list/list-page.js';
import { type Names, useNames } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useProjectColumns } from './columns.js';
import { isAt, isLeft, type ProjectFilter } from './filter.js';
import { type Project, STAGES, spokenOf, stageOf } from './project.js';
import { ProjectFilters } from './project-filters.js';
import { everyProject } from './queries.js';
import { PROJECT_WORDS } from './words.js';

const NONE: readonly Project[] = [];

/** What is built, run and carried out by name, and how far it has come. */
export function ProjectsPage(): ReactElement {
  const words = useWords(WORDS);
  const marks = useWords(PROJECT_WORDS).stages;
  const locale = useLocale();
  const navigate = useNavigate({ from: '/projects' });
  const filter = useSearch({ from: '/signed-in/projects' });
  const query = useQuery(everyProject(locale));
  const { left, rows } = useLeft(query.data?.items ?? NONE, filter);
  const columns = useProjectColumns();
  const shown = useMemo(() => sorted(rows, columns.shown, filter.sort), [rows, columns, filter.sort]);
  const change = useCallback(
    (changes: Partial<ProjectFilter>) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const clear = (): void => void navigate({ search: {}, replace: true });
  return (
    <ListPage
      words={words}
      query={query}
      filters={<ProjectFilters filter={filter} change={change} clear={clear} />}
      counts={
        <Counts
          label={words.counts}
          rows={left}
          keys={[...STAGES, 'untold']}
          keyOf={({ project }) => stageOf(project) ?? 'untold'}
          marks={marks}
          chosen={filter.stage}
          onChoose={(stage) => change({ stage })}
        />
      }
      rows={shown}
      columns={columns.shown}
      copied={columns.copied}
      keyOf={({ project }) => project.id}
      sort={filter.sort}
      onSort={(sort) => change({ sort })}
      onClear={clear}
    />
  );
}

/** The projects that the filters leave, and those that they would leave whatever their stage. */
function useLeft(projects: readonly Project[], filter: ProjectFilter) {
  const names = useNames();
  return useMemo(() => {
    const kept = projects.filter((project) => isLeft(project, filter, names));
    const left =
      filter.each === 'yes' ? kept.map((project) => ({ project, mentions: 1 })) : spokenOf(kept, isLaterBy(names));
    return { left, rows: left.filter(({ project }) => isAt(project, filter.stage)) };
  }, [projects, filter, names]);
}

/** Documents in the order of their publication, places as they come. */
function isLaterBy({ documents }: Names): (one: Project, other: Project) => boolean {
  const days = new Map(documents.map(({ id, publishedOn }) => [id, publishedOn ?? '']));
  const dayOf = ({ document }: Project): string => days.get(document) ?? '';
  return (one, other) => dayOf(one) > dayOf(other) || (dayOf(one) === dayOf(other) && one.start > other.start);
}

const WORDS = inBoth(
  {
    title: '项目',
    lead: '规划和报告里点名的工程、行动和平台。同名的并为一项，按最近一次提及显示阶段。',
    waiting: '正在读取项目…',
    counts: '按阶段筛选',
    none: '还没有项目',
    noneHint: '导入规划或政府工作报告，项目就会从原文中识别出来。',
    noneLeft: '没有符合条件的项目',
  },
  {
    title: 'Projects',
    lead: 'What plans and reports build, run and carry out by name. One name is one project, at the stage it was last spoken of.',
    waiting: 'Reading the projects…',
    counts: 'Filter by stage',
    none: 'There are no projects yet',
    noneHint: 'Import a plan or a work report: its projects are read out of the text.',
    noneLeft: 'No project fits these filters',
  },
);
