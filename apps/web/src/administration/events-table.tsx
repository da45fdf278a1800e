import type { components } from '@outturn/client';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { useWhoDid } from '../session/who-did.js';
import { eventInWords } from './event-words.js';
import { ROLE_WORDS } from './role-words.js';

type Event = components['schemas']['Event'];

export function EventsTable({ events }: { readonly events: readonly Event[] }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const whoDid = useWhoDid();
  return (
    <div className="events">
      <Things label={words.log} heads={[{ number: words.seq }, words.at, words.what, words.who, words.why, words.hash]}>
        {events.map((event) => (
          <tr key={event.seq}>
            <td className="number">{event.seq}</td>
            <td>
              <When at={event.at} />
            </td>
            <th scope="row">
              {eventInWords(event.kind, locale)}
              {event.grant !== null && <GrantTold grant={event.grant} />}
            </th>
            <td>{whoDid(event)}</td>
            <td>
              {event.reason ?? <span className="quiet">—</span>}{' '}
              {event.document !== null && (
                <Link to="/documents/$id" params={{ id: event.document }}>
                  {words.document}
                </Link>
              )}
            </td>
            <td>
              <code title={event.hash}>{event.hash.slice(0, 8)}</code>
            </td>
          </tr>
        ))}
      </Things>
    </div>
  );
}

/** Which role it was, and whose. */
function GrantTold({
  grant: { role, login, unitName },
}: {
  readonly grant: NonNullable<Event['grant']>;
}): ReactElement {
  const named = useWords(ROLE_WORDS);
  const parts = [named[role].name, unitName, login].filter((part) => part !== null);
  return <small className="of-whom quiet">{parts.join(' · ')}</small>;
}

const WORDS = inBoth(
  {
    log: '操作记录',
    seq: '序号',
    at: '时间',
    what: '做了什么',
    who: '谁',
    why: '理由和依据',
    hash: '哈希',
    document: '依据文件',
  },
  {
    log: 'Audit log',
    seq: 'No.',
    at: 'When',
    what: 'What',
    who: 'Who',
    why: 'Why and by what',
    hash: 'Hash',
    document: 'document',
  },
);
