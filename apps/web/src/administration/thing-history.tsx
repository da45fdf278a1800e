import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { all, pageAt } from '../kit/list/gather.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { When } from '../kit/when.js';
import { useWhoDid } from '../session/who-did.js';
import type { Noun } from './event-filters.js';
import { eventInWords } from './event-words.js';

interface ThingHistoryProps {
  readonly noun: Noun;
  readonly thing: string;
}

/** The short history of one value or target, as a person would tell it: what it was, what it became, who and why. */
export function ThingHistory({ noun, thing }: ThingHistoryProps): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const whoDid = useWhoDid();
  const moments = useQuery({
    queryKey: ['history', noun, thing, locale],
    queryFn: () => momentsOf(noun, thing, locale),
    enabled: noun === 'observation' || noun === 'target',
  });
  if (noun !== 'observation' && noun !== 'target') return null;
  return (
    <section className="card part">
      <h2>{words.title}</h2>
      <Asked query={moments}>
        {(found) => (
          <ol>
            {found.map(({ event, says }) => (
              <li key={event.seq}>
                <When at={event.at} /> {whoDid(event)}
                {words.colon}
                {eventInWords(event.kind, locale)} <b>{says}</b>
                {event.reason !== null && words.because(event.reason)}
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </section>
  );
}

async function momentsOf(noun: 'observation' | 'target' | Noun, id: string, locale: Locale) {
  const api = apiIn(locale);
  if (noun === 'observation') {
    const moments = await all((cursor) =>
      told(() => api.GET('/api/observations/{id}/history', { params: { path: { id }, query: pageAt(cursor) } })),
    );
    return moments.map(({ event, thing }) => ({ event, says: thing.value.toFixed(thing.decimals) }));
  }
  const moments = await all((cursor) =>
    told(() => api.GET('/api/targets/{id}/history', { params: { path: { id }, query: pageAt(cursor) } })),
  );
  return moments.map(({ event, thing: { value, decimals } }) => ({
    event,
    says: value === null ? '' : value.toFixed(decimals ?? 0),
  }));
}

const WORDS = inBoth(
  { title: '简史', colon: '：', because: (reason: string) => `；理由：${reason}` },
  { title: 'In short', colon: ': ', because: (reason: string) => `; because: ${reason}` },
);
