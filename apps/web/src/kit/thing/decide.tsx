import type { ReactElement } from 'react';
import { useHolds } from '../../session/who.js';
import { inBoth, useWords } from '../locale.js';
import { Deed } from './deed.js';
import { isDecided, type ReviewState } from './review-state.js';

interface DecideProps {
  readonly state: ReviewState;
  /** Sends a decision about what the reader found. */
  readonly send: (decision: 'accept' | 'reject' | 'reopen', reason: string | undefined) => Promise<unknown>;
}

/** To accept what the reader found, to turn it down, or to take that back. */
export function Decide({ state, send }: DecideProps): ReactElement | null {
  const words = useWords(WORDS);
  const mayReview = useHolds('planning', 'statistics', 'supervision');
  if (!mayReview || state === 'gone') return null;
  if (state === 'rejected') {
    return <Deed title={words.reopen} hint={words.reopenHint} send={() => send('reopen', undefined)} />;
  }
  return (
    <>
      {!isDecided(state) && (
        <Deed title={words.accept} hint={words.acceptHint} send={() => send('accept', undefined)} isOpen />
      )}
      <Deed title={words.reject} hint={words.rejectHint} send={(form) => send('reject', String(form.get('reason')))}>
        <label>
          {words.reason}
          <textarea name="reason" rows={2} maxLength={1000} required />
        </label>
      </Deed>
    </>
  );
}

const WORDS = inBoth(
  {
    accept: '采纳',
    acceptHint: '这是系统从原文中识别出来的，采纳后进入台账。',
    reject: '不采纳',
    rejectHint: '不是任务或项目、重复、识别有误的，写明理由后不再列出。',
    reason: '理由',
    reopen: '恢复为待复核',
    reopenHint: '撤回“不采纳”的决定。',
  },
  {
    accept: 'Accept',
    acceptHint: 'The reader found this in the text. Once accepted, it stands in the ledger.',
    reject: 'Turn down',
    rejectHint: 'For what is none, stands there twice or was read wrongly. It is not listed any more.',
    reason: 'Reason',
    reopen: 'Review again',
    reopenHint: 'Takes back that it was turned down.',
  },
);
