import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { Status } from '../kit/list/status.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { History } from '../kit/thing/history.js';
import { isDecided, useReviewMarks } from '../kit/thing/review-state.js';
import type { Task } from './task.js';
import { TASK_WORDS } from './words.js';

/** What happened to a task, the last first, with what was said of it each time. */
export function TaskHistory({ task: { id, version, state } }: { readonly task: Task }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const query = useQuery({
    queryKey: ['task-history', id, version],
    queryFn: () =>
      told(() => apiIn(locale).GET('/api/tasks/{id}/history', { params: { path: { id }, query: { limit: 100 } } })),
  });
  return (
    <section>
      <h2>{words.history}</h2>
      <Asked query={query} waiting={words.waiting}>
        {({ items }) => (
          <History
            moments={items
              .toSorted((one, other) => other.event.seq - one.event.seq)
              .map((moment) => ({ event: moment.event, became: <Became {...moment} /> }))}
          />
        )}
      </Asked>
      {!isDecided(state) && <p className="quiet">{words.notYet}</p>}
    </section>
  );
}

function Became({ event, thing }: components['schemas']['TaskMoment']): ReactElement | null {
  const { progress } = useWords(TASK_WORDS);
  const marks = useReviewMarks();
  switch (event.kind) {
    case 'review.made':
      return <Status {...marks[thing.state]} />;
    case 'task.judged':
      return <Status {...progress[thing.reviewedProgress ?? thing.progress]} />;
    case 'task.reported':
      return (
        <>
          <Status {...progress[thing.progress]} />
          {thing.note !== null && <div>{thing.note}</div>}
        </>
      );
    default:
      return null;
  }
}

const WORDS = inBoth(
  { history: '经过', waiting: '正在读取经过…', notYet: '采纳以后才能填报和复核。' },
  {
    history: 'History',
    waiting: 'Reading the history…',
    notYet: 'It can be reported on and judged once it is accepted.',
  },
);
