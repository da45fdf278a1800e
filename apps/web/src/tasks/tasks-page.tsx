import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback, useMemo } from 'react';
import { sorted } from '../kit/list/column.js';
import { Counts } from '../kit/list/counts.js';
import { ListPage } from '../kit/list/list-page.js';
import { useNames } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useTaskColumns } from './columns.js';
import { isLeft, isOf, leadOf, type TaskFilter } from './filter.js';
import { everyTask } from './queries.js';
import { PROGRESS, progressOf, type Task } from './task.js';
import { TaskFilters } from './task-filters.js';
import { TASK_WORDS } from './words.js';

const NONE: readonly Task[] = [];

/** What plans and reports set out to do, by whom, by when, and how far it has come. */
export function TasksPage(): ReactElement {
  const words = useWords(WORDS);
  const marks = useWords(TASK_WORDS).progress;
  const locale = useLocale();
  const navigate = useNavigate({ from: '/tasks' });
  const filter = useSearch({ from: '/signed-in/tasks' });
  const query = useQuery(everyTask(locale));
  const { rows, left } = useLeft(query.data?.items ?? NONE, filter);
  const numbers = useMemo(() => new Map(rows.map(({ id }, at) => [id, at + 1])), [rows]);
  const columns = useTaskColumns(numbers, filter.group);
  const groupOf = useGroups(filter.group);
  const shown = useMemo(() => sorted(rows, columns.shown, filter.sort), [rows, columns, filter.sort]);
  const change = useCallback(
    (changes: Partial<TaskFilter>) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const clear = (): void => void navigate({ search: {}, replace: true });
  return (
    <ListPage
      words={words}
      query={query}
      filters={<TaskFilters filter={filter} change={change} clear={clear} tasks={query.data?.items ?? NONE} />}
      counts={
        <Counts
          label={words.counts}
          rows={left}
          keys={PROGRESS}
          keyOf={progressOf}
          marks={marks}
          chosen={filter.progress}
          onChoose={(progress) => change({ progress })}
        />
      }
      rows={shown}
      columns={columns.shown}
      copied={columns.printed}
      keyOf={({ id }) => id}
      sort={filter.sort}
      // Sorted within chapters nobody would find what is due first.
      onSort={(sort) => change({ sort, group: filter.group ?? 'none' })}
      onClear={clear}
      groupOf={groupOf}
    />
  );
}

/** The name of the group that a task is in; undefined where there are no groups. */
function useGroups(group: TaskFilter['group']): ((task: Task) => string) | undefined {
  const words = useWords(WORDS);
  const names = useNames();
  switch (group) {
    case 'lead':
      return (task) => leadOf(task, names) || words.noLead;
    case 'document':
      return ({ document }) => names.document(document);
    case 'none':
      return undefined;
    default:
      return ({ document, section }) => [names.document(document), ...section.slice(0, 2)].join(' › ');
  }
}

/** The tasks that the filters leave, and those that they would leave whatever their progress. */
function useLeft(tasks: readonly Task[], filter: TaskFilter) {
  const names = useNames();
  return useMemo(() => {
    const left = tasks.filter((task) => isLeft(task, filter, names));
    return { left, rows: left.filter((task) => isOf(task, filter.progress)) };
  }, [tasks, filter, names]);
}

const WORDS = inBoth(
  {
    title: '任务',
    lead: '规划和报告里写明要做的事：谁牵头、何时完成、进展如何。进展以复核为准，未复核的按自评。',
    waiting: '正在读取任务…',
    counts: '按进展筛选',
    none: '还没有任务',
    noneHint: '导入规划或政府工作报告，任务就会从原文中识别出来。',
    noneLeft: '没有符合条件的任务',
    noLead: '牵头单位未明确',
  },
  {
    title: 'Tasks',
    lead: 'What plans and reports set out to do: who leads, by when, and how it goes. Progress is as reviewed, else as reported by the unit.',
    waiting: 'Reading the tasks…',
    counts: 'Filter by progress',
    none: 'There are no tasks yet',
    noneHint: 'Import a plan or a work report: its tasks are read out of the text.',
    noneLeft: 'No task fits these filters',
    noLead: 'No lead unit named',
  },
);
