import { numberText } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { all } from '../kit/list/gather.js';
import { useLocale, useWords } from '../kit/locale.js';
import { When } from '../kit/when.js';
import { useWhoDid } from '../session/who-did.js';
import type { Value } from './value.js';
import { WORDS } from './words.js';

/** All that a value has been: who, when and why. Read when somebody looks. */
export function History({ value }: { readonly value: Value }): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="value-history" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.history}</summary>
      {isOpen && <Moments value={value} />}
    </details>
  );
}

function Moments({ value: { id, version } }: { readonly value: Value }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const whoDid = useWhoDid();
  const query = useQuery({
    queryKey: ['observation-history', id, version, locale],
    queryFn: () =>
      all((cursor) =>
        told(() =>
          apiIn(locale).GET('/api/observations/{id}/history', {
            params: { path: { id }, query: { limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });
  return (
    <Asked query={query} waiting={words.readingHistory}>
      {(moments) => (
        <ol>
          {moments.map(({ event, thing }) => (
            <li key={event.seq}>
              <b>{numberText(thing.value, thing.decimals, locale)}</b> {words.kinds[event.kind] ?? event.kind}{' '}
              <span className="quiet">
                <When at={event.at} /> {whoDid(event)}
              </span>
              {event.reason !== null && <blockquote className="own-words">{event.reason}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </Asked>
  );
}
