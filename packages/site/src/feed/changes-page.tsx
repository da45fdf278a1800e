import { dayOf } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Found, Source } from '../kit/page.js';
import { type Change, changesIn } from './changes.js';
import { WORDS } from './words.js';

/** As many as the feed tells. */
export const MOST = 60;

/** The feed to read: what changed last, by day, the newest first, with the releases among it. */
export async function changesPage(source: Source): Promise<Found> {
  const { locale, links } = source;
  const words = WORDS[locale];
  const changes = await changesIn(source, MOST);
  const days = [...new Set(changes.map(({ at }) => dayOf(at)))];
  return {
    title: words.page,
    description: words.subtitle,
    main: (
      <>
        <h1>{words.page}</h1>
        <p className="lead">{changes.length === 0 ? words.none : words.lead(changes.length)}</p>
        {days.map((day) => (
          <section key={day}>
            <h2>{day}</h2>
            <ul>
              {changes
                .filter(({ at }) => dayOf(at) === day)
                .map((change) => (
                  <Line key={change.id} change={change} />
                ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={links.feed}>{words.subscribe}</a>
        </p>
      </>
    ),
  };
}

/** Wordings of plans can be long: what is meant is said by their beginning. */
const MOST_LETTERS = 120;

function Line({ change: { title, summary, isQuoted, href } }: { readonly change: Change }): ReactElement {
  const shown = summary.length > MOST_LETTERS ? `${summary.slice(0, MOST_LETTERS)}…` : summary;
  return (
    <li>
      <a href={href}>{title}</a>{' '}
      {shown !== '' && (
        <span className="small quiet said" lang={isQuoted === true ? 'zh-CN' : undefined}>
          {shown}
        </span>
      )}
    </li>
  );
}
