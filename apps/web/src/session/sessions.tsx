import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { useChange } from '../kit/change.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { browserIn } from './browser-name.js';

type OpenSession = components['schemas']['OpenSession'];

/** Where one is signed in, and the way to end it. */
export function Sessions(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: () => told(() => apiIn(locale).GET('/api/sessions')),
  });
  const end = useChange(async (ids: readonly string[]) => {
    for (const id of ids) {
      await told(() => apiIn(locale).DELETE('/api/sessions/{id}', { params: { path: { id } } }));
    }
  });
  return (
    <section className="card part">
      <h2>{words.title}</h2>
      <Asked query={sessions}>
        {(open) => {
          const others = open.filter(({ current }) => !current).map(({ id }) => id);
          return (
            <>
              <SessionsTable sessions={open} onEnd={(id) => end.mutate([id])} isBusy={end.isPending} />
              <Refusal error={end.error} />
              {others.length > 0 && (
                <button type="button" className="button" onClick={() => end.mutate(others)} disabled={end.isPending}>
                  {end.isPending ? words.ending : words.endOthers(others.length)}
                </button>
              )}
            </>
          );
        }}
      </Asked>
    </section>
  );
}

interface SessionsTableProps {
  readonly sessions: readonly OpenSession[];
  readonly onEnd: (id: string) => void;
  readonly isBusy: boolean;
}

function SessionsTable({ sessions, onEnd, isBusy }: SessionsTableProps): ReactElement {
  const words = useWords(WORDS);
  return (
    <Things label={words.title} heads={[words.browser, words.since, words.used, words.next]}>
      {sessions.map(({ id, browser, createdAt, usedAt, current }) => (
        <tr key={id}>
          <th scope="row" title={browser}>
            {browserIn(browser) ?? words.unknown}
          </th>
          <td>
            <When at={createdAt} />
          </td>
          <td>
            <When at={usedAt} />
          </td>
          <td>
            {current ? (
              words.here
            ) : (
              <button type="button" className="button" onClick={() => onEnd(id)} disabled={isBusy}>
                {words.end}
              </button>
            )}
          </td>
        </tr>
      ))}
    </Things>
  );
}

const WORDS = inBoth(
  {
    title: '我在各处的登录',
    browser: '浏览器',
    unknown: '未知',
    since: '登录时间',
    used: '最近使用',
    next: '可以做的',
    here: '本次登录',
    end: '结束',
    ending: '正在结束…',
    endOthers: (n: number) => `结束其他 ${n} 处登录`,
  },
  {
    title: 'Where I am signed in',
    browser: 'Browser',
    unknown: 'not known',
    since: 'Since',
    used: 'Last used',
    next: 'What you can do',
    here: 'This one',
    end: 'End',
    ending: 'Ending…',
    endOthers: (n: number) => (n === 1 ? 'End the other session' : `End the other ${n} sessions`),
  },
);
