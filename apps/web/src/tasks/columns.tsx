import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../kit/list/column.js';
import { lastDayOf } from '../kit/list/deadline.js';
import { Due, useDueInWords } from '../kit/list/due.js';
import { type Names, useNames } from '../kit/list/names.js';
import { cut, OnDemand } from '../kit/list/on-demand.js';
import { Status } from '../kit/list/status.js';
import { Unsaid } from '../kit/list/unsaid.js';
import { inBoth, useWords } from '../kit/locale.js';
import { PlaceOf } from '../kit/thing/place.js';
import { InSentence } from '../kit/thing/quote.js';
import { useReviewMarks } from '../kit/thing/review-state.js';
import { leadOf, supportOf, type TaskFilter } from './filter.js';
import { isSettled, PROGRESS, progressOf, type Task } from './task.js';
import { TASK_WORDS } from './words.js';

interface Columns {
  readonly shown: readonly Column<Task>[];
  /** 任务进展表, as it is printed and copied. */
  readonly printed: readonly Column<Task>[];
}

/** The columns of the list of tasks. `numbers` gives each task its number in the printed table. */
export function useTaskColumns(numbers: ReadonlyMap<string, number>, group: TaskFilter['group']): Columns {
  const isUnderIt = group === undefined || group === 'document';
  const words = useWords(WORDS);
  const { progress, checking, kinds } = useWords(TASK_WORDS);
  const marks = useReviewMarks();
  const names = useNames();
  const dueInWords = useDueInWords();
  return useMemo(() => {
    const by = columnsBy(names, { ...words, progress, checking, kinds, marks, dueInWords, numbers, isUnderIt });
    return {
      shown: [by.task, by.from, by.lead, by.due, by.progress],
      printed: [by.number, by.text, by.from, by.kind, by.due, by.leadOnly, by.support, by.self, by.judged, by.note],
    };
  }, [words, progress, checking, kinds, marks, names, dueInWords, numbers, isUnderIt]);
}

type Tools = typeof WORDS.zh &
  typeof TASK_WORDS.zh & {
    readonly marks: ReturnType<typeof useReviewMarks>;
    readonly dueInWords: ReturnType<typeof useDueInWords>;
    readonly numbers: ReadonlyMap<string, number>;
    /** Whether the documents stand over the groups. */
    readonly isUnderIt: boolean;
  };

function columnsBy(names: Names, tools: Tools) {
  return { ...placeColumns(names, tools), ...dutyColumns(names, tools), ...progressColumns(tools) };
}

function placeColumns(names: Names, { numbers, kinds, marks, isUnderIt, ...words }: Tools) {
  const from = ({ document, documentTitle }: Task): string => names.document(document) || documentTitle;
  const placed = (task: Task): string => [from(task), task.section.at(-1)].filter(Boolean).join(' › ');
  return {
    number: { key: 'number', head: words.number, text: ({ id }) => String(numbers.get(id) ?? '') },
    text: { key: 'text', head: words.task, text: ({ text }) => text, width: '26%' },
    task: {
      key: 'task',
      head: words.task,
      text: ({ text }) => text,
      width: '44%',
      cell: (task) => (
        <>
          <Link to="/tasks/$id" params={{ id: task.id }} lang="zh-CN">
            {cut(task.text, 70)}
          </Link>{' '}
          {task.sentence !== null && (
            <OnDemand>
              <InSentence sentence={task.sentence} start={task.start} end={task.end} />
            </OnDemand>
          )}
          <small>
            {task.state !== 'accepted' && <Status {...marks[task.state]} />}
            {task.kind !== 'task' && ` ${kinds[task.kind]}`}
          </small>
        </>
      ),
    },
    from: {
      key: 'from',
      head: words.from,
      text: placed,
      onPaper: (task) => (isUnderIt ? (task.section.at(-1) ?? '') : placed(task)),
      order: from,
      cell: (task) => <PlaceOf {...task} title={from(task)} isUnderIt={isUnderIt} />,
    },
    kind: { key: 'kind', head: words.kind, text: ({ kind }) => kinds[kind] },
  } as const satisfies Record<string, Column<Task>>;
}

function dutyColumns(names: Names, { dueInWords, ...words }: Tools) {
  const lead = (task: Task): string => leadOf(task, names);
  const support = (task: Task): string => supportOf(task, names);
  return {
    lead: {
      key: 'lead',
      head: words.lead,
      text: lead,
      order: (task) => lead(task) || null,
      cell: (task) => (
        <>
          {lead(task) || <Unsaid>{words.noLead}</Unsaid>}
          {support(task) !== '' && <small>{words.supportedBy(support(task))}</small>}
        </>
      ),
    },
    leadOnly: { key: 'lead', head: words.lead, text: lead },
    support: { key: 'support', head: words.support, text: support },
    due: {
      key: 'due',
      head: words.due,
      text: ({ due }) => dueInWords(due),
      order: ({ due }) => (due === null ? null : (lastDayOf(due) ?? due)),
      cell: (task) => <Due due={task.due} isDone={isSettled(task)} />,
    },
  } as const satisfies Record<string, Column<Task>>;
}

function progressColumns({ progress, checking, ...words }: Tools) {
  return {
    progress: {
      key: 'progress',
      head: words.progressHead,
      text: (task) => progress[progressOf(task)].word,
      order: (task) => PROGRESS.indexOf(progressOf(task)),
      cell: (task) => (
        <>
          <Status {...progress[task.progress]} />
          {task.reviewedProgress !== null && (
            <small>
              {words.judgedAs} <Status {...progress[task.reviewedProgress]} />
            </small>
          )}
          {task.reviewedProgress === null && task.progress !== 'open' && (
            <small>
              <Status {...checking.waiting} />
            </small>
          )}
        </>
      ),
    },
    self: { key: 'self', head: words.self, text: (task) => progress[task.progress].word },
    judged: {
      key: 'judged',
      head: words.judged,
      text: ({ reviewedProgress }) => (reviewedProgress === null ? '' : progress[reviewedProgress].word),
    },
    note: { key: 'note', head: words.note, text: ({ note }) => note ?? '', width: '18%' },
  } as const satisfies Record<string, Column<Task>>;
}

/** What is to be done, as a heading. */
export function titleOfTask({ text }: Task): string {
  return cut(text, 48);
}

const WORDS = inBoth(
  {
    number: '序号',
    task: '任务',
    from: '出处',
    kind: '类别',
    lead: '牵头单位',
    noLead: '未明确',
    support: '配合单位',
    supportedBy: (units: string) => `配合：${units}`,
    due: '完成时限',
    progressHead: '进展',
    judgedAs: '复核：',
    self: '自评',
    judged: '复核',
    note: '进展说明、未达原因和下步措施',
  },
  {
    number: 'No.',
    task: 'Task',
    from: 'Document',
    kind: 'Kind',
    lead: 'Lead unit',
    noLead: 'not named',
    support: 'Supporting units',
    supportedBy: (units: string) => `with ${units}`,
    due: 'Deadline',
    progressHead: 'Progress',
    judgedAs: 'reviewed:',
    self: 'Self-report',
    judged: 'Review',
    note: 'How it goes, why it is late, what comes next',
  },
);
