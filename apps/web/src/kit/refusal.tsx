import type { ReactElement } from 'react';
import { Refused } from './api.js';
import { inBoth, useWords } from './locale.js';

interface RefusalProps {
  readonly error: unknown;
  /** Reads what is there now: what to do where somebody was faster. */
  readonly reload?: (() => void) | undefined;
}

/** Why a form was not taken, beside its button. Nothing that was typed is lost. */
export function Refusal({ error, reload }: RefusalProps): ReactElement | null {
  const words = useWords(WORDS);
  if (error === null || error === undefined) return null;
  const problem = error instanceof Refused ? error.problem : undefined;
  const isStale = problem?.status === 412;
  const isOut = /:(not-signed-in|sign-in-again)$/.test(problem?.type ?? '');
  return (
    <div className="form-trouble" role="alert">
      {isStale ? words.stale : (problem?.detail ?? words.unreachable)}
      {problem?.places?.map(({ pointer, detail }) => (
        <div key={pointer}>
          <code>{pointer}</code> {detail}
        </div>
      ))}
      {hindrancesOf(problem).map(({ code, detail }) => (
        <div key={code}>{detail}</div>
      ))}
      {isOut && (
        <div>
          <a href="/app/sign-in" target="_blank" rel="noreferrer">
            {words.signIn}
          </a>
        </div>
      )}
      {isStale && reload !== undefined && (
        <div>
          <button type="button" className="button" onClick={reload}>
            {words.reload}
          </button>
        </div>
      )}
    </div>
  );
}

/** Why each of several decisions was not taken. */
function hindrancesOf(problem: object | undefined): readonly { readonly code: string; readonly detail: string }[] {
  const { hindrances = [] } = (problem ?? {}) as { readonly hindrances?: ReturnType<typeof hindrancesOf> };
  return hindrances;
}

const WORDS = inBoth(
  {
    stale: '您打开之后，别人已经先改了。请读取最新内容，核对后再改；您刚才填的没有保存。',
    reload: '读取最新内容',
    signIn: '在新窗口登录，再回来提交',
    unreachable: '连不上服务器，没有保存。请检查网络后重试。',
  },
  {
    stale:
      'Somebody was faster: it was changed after you opened it. Read what is there now and change it again; what you typed was not saved.',
    reload: 'Read what is there now',
    signIn: 'Sign in in a new window, then come back and send it again',
    unreachable: 'The server cannot be reached, and nothing was saved. Check the network and try again.',
  },
);
