import type { components } from '@outturn/client';
import type { ReactElement, ReactNode } from 'react';
import './thing.css';
import { eventInWords } from '../../administration/event-words.js';
import { useWhoDid } from '../../session/who-did.js';
import { inBoth, useLocale, useWords } from '../locale.js';
import { When } from '../when.js';

/** Something that happened to a thing. */
export interface Moment {
  readonly event: Pick<
    components['schemas']['Event'],
    'seq' | 'at' | 'kind' | 'account' | 'unitName' | 'postName' | 'reason'
  >;
  /** What the thing became by it. */
  readonly became?: ReactNode;
}

/** What happened to a thing: when, by whom, why. */
export function History({ moments }: { readonly moments: readonly Moment[] }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const whoDid = useWhoDid();
  return (
    <ol className="history">
      {moments.map(({ event, became }) => (
        <li key={event.seq}>
          {words.kinds[event.kind] ?? eventInWords(event.kind, locale)} {became}
          {event.reason !== null && <div>{words.reason(event.reason)}</div>}
          <small>
            <When at={event.at} /> {whoDid(event)}
          </small>
        </li>
      ))}
    </ol>
  );
}

interface Words {
  readonly reason: (reason: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
}

const WORDS = inBoth<Words>(
  {
    reason: (reason) => `理由：${reason}`,
    kinds: {
      'document.imported': '从文件中识别出来',
      'document.checked': '检查文件',
      'review.made': '复核识别结果',
      'task.reported': '自评',
      'task.judged': '复核进展',
      'waiver.added': '豁免',
      'waiver.revoked': '撤回豁免',
    },
  },
  {
    reason: (reason) => `Reason: ${reason}`,
    kinds: {
      'document.imported': 'Read out of the document',
      'document.checked': 'Documents were checked',
      'review.made': 'Reviewed',
      'task.reported': 'Reported',
      'task.judged': 'Judged',
      'waiver.added': 'Waived',
      'waiver.revoked': 'Waiver taken back',
    },
  },
);
