import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { IndicatorName } from '../kit/indicator-name.js';
import { all, pageAt } from '../kit/list/gather.js';
import { everyIndicator, type Indicator } from '../kit/list/names.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { useHolds } from '../session/who.js';
import './proposals.css';
import type { Proposal } from './proposal.js';

interface Waiting {
  readonly proposal: Proposal;
  readonly indicator: Indicator;
}

/** Proposed changes that wait for the planning office, for it and for those who made them; nothing where none wait. */
export function WaitingChanges(): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const isConcerned = useHolds('planning', 'lead');
  const waiting = useQuery({ ...changesWaiting(locale), enabled: isConcerned }).data ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="card proposals">
      <h2>
        {words.title} <span className="quiet">{waiting.length}</span>
      </h2>
      <ul>
        {waiting.map(({ proposal, indicator }) => (
          <li key={proposal.id}>
            <Link to="/indicators/$code" params={{ code: indicator.code }} search={{ region: proposal.region }}>
              <IndicatorName of={indicator} />
            </Link>{' '}
            <span className="quiet">{proposal.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names are read only where there are any. */
function changesWaiting(locale: Locale) {
  return queryOptions({
    queryKey: ['changes-waiting', locale],
    queryFn: async ({ client }): Promise<readonly Waiting[]> => {
      const api = apiIn(locale);
      const proposals = await all((cursor) =>
        told(() => api.GET('/api/proposed-changes', { params: { query: { state: 'open', ...pageAt(cursor) } } })),
      );
      if (proposals.length === 0) return [];
      const indicators = new Map((await client.fetchQuery(everyIndicator(locale))).map((one) => [one.id, one]));
      const found = proposals.map(async (proposal): Promise<Waiting | null> => {
        const params = { path: { id: proposal.target } };
        const indicator = indicators.get((await told(() => api.GET('/api/targets/{id}', { params }))).indicator);
        return indicator === undefined ? null : { proposal, indicator };
      });
      return (await Promise.all(found)).filter((one) => one !== null);
    },
  });
}

const WORDS = inBoth({ title: '等待办理的目标调整建议' }, { title: 'Proposed changes of targets that wait' });
