import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Refused } from './api.js';
import { inBoth, useWords } from './locale.js';

/** What went wrong, and what to do next. */
export function Trouble({
  error,
  again,
}: {
  readonly error: unknown;
  readonly again?: (() => void) | undefined;
}): ReactElement {
  const words = useWords(WORDS);
  const { title, detail, request, isNowhere = false } = tellingOf(error, words);
  return (
    <div className="trouble" role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
      {request !== undefined && <p className="quiet">{words.request(request)}</p>}
      {isNowhere ? (
        <Link to="/" className="button">
          {words.home}
        </Link>
      ) : (
        again !== undefined && (
          <button type="button" className="button" onClick={again}>
            {words.again}
          </button>
        )
      )}
    </div>
  );
}

interface Telling {
  readonly title: string;
  readonly detail: string;
  readonly request?: string;
  /** There is nothing at this address: to try again leads nowhere. */
  readonly isNowhere?: boolean;
}

/** Whether a part of the application could not be loaded, in the words of the browsers: nothing answers, or an update took it away. */
export function isUnloaded(error: unknown): boolean {
  return /dynamically imported module|Importing a module script failed|preload CSS/.test(String(error));
}

function tellingOf(error: unknown, words: typeof WORDS.zh): Telling {
  if (isUnloaded(error)) return { title: words.unloaded, detail: words.unreachableHint };
  if (!(error instanceof Refused)) return { title: words.fault, detail: String(error) };
  const { asked, problem } = error;
  if (problem?.status === 404 || /:invalid-input$/.test(problem?.type ?? '')) {
    return { title: words.nowhere, detail: words.nowhereHint, isNowhere: true };
  }
  if (problem !== undefined) return { title: problem.title, detail: problem.detail, request: problem.request };
  return asked.reason === 'unreachable'
    ? { title: words.unreachable, detail: words.unreachableHint }
    : { title: words.notOutturn, detail: words.unreachableHint };
}

const WORDS = inBoth(
  {
    fault: '页面出错了',
    unloaded: '页面没有加载出来',
    nowhere: '这里没有内容',
    nowhereHint: '它可能已经移走，或者您没有查看的权限，也可能是地址写错了。',
    home: '回到规划',
    unreachable: '连不上服务器',
    unreachableHint: '请检查网络，或请管理员确认 outturn serve 正在运行，然后重试。',
    notOutturn: '这个地址上不是兑现的服务器',
    request: (id: string) => `请求编号 ${id}，查日志时用`,
    again: '重试',
  },
  {
    fault: 'Something is wrong with this page',
    unloaded: 'This page could not be loaded',
    nowhere: 'There is nothing here',
    nowhereHint: 'It may have moved, you may have no right to see it, or the address is mistyped.',
    home: 'Back to the plans',
    unreachable: 'The server cannot be reached',
    unreachableHint: 'Check the network, or ask the administrator whether outturn serve is running, then try again.',
    notOutturn: 'What answers at this address is not Outturn',
    request: (id: string) => `Request ${id}, to be looked up in the log`,
    again: 'Try again',
  },
);
