import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { all, pageAt } from '../kit/list/gather.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { LIMIT_WORDS, LIMITS, type Limits, limitsIn } from './threshold-words.js';

interface Change {
  readonly at: string;
  readonly reason: string | null;
  /** Null for the first. */
  readonly before: Limits | null;
  readonly after: Limits;
}

/** How a set of thresholds was changed: when, why, and which of the limits. */
export function ThresholdsHistory({ id }: { readonly id: string }): ReactElement {
  const words = useWords(WORDS);
  const says = useWords(LIMIT_WORDS);
  const locale = useLocale();
  const changes = useQuery({ queryKey: ['thresholds', id, locale], queryFn: () => changesOf(id, locale) });
  return (
    <Asked query={changes}>
      {(found) => (
        <Things label={words.title} heads={[words.at, words.change, words.reason]}>
          {found.map(({ at, reason, before, after }) => (
            <tr key={at}>
              <td>
                <When at={at} />
              </td>
              <td>
                {before === null
                  ? words.added
                  : LIMITS.filter((limit) => before[limit] !== after[limit]).map((limit) => (
                      <div key={limit}>
                        {says[limit]} {before[limit]} → <b>{after[limit]}</b>
                      </div>
                    ))}
              </td>
              <td>{reason ?? '—'}</td>
            </tr>
          ))}
        </Things>
      )}
    </Asked>
  );
}

/** The events that touched it, with what held after each: the ledger can be read as it was after any event. */
async function changesOf(id: string, locale: Locale): Promise<readonly Change[]> {
  const api = apiIn(locale);
  const events = await all((cursor) =>
    told(() => api.GET('/api/events', { params: { query: { noun: 'thresholds', thing: id, ...pageAt(cursor) } } })),
  );
  const states = await Promise.all(
    events.map(async ({ seq, at, reason }) => {
      const query = { limit: 200, asOf: `e${seq}` };
      const { items } = await told(() => api.GET('/api/thresholds', { params: { query } }));
      return { at, reason, after: limitsIn(items.find((one) => one.id === id)!) };
    }),
  );
  return states.map((state, newer) => ({ ...state, before: states[newer + 1]?.after ?? null }));
}

const WORDS = inBoth(
  { title: '改动历史', at: '时间', change: '改动', reason: '理由', added: '登记' },
  { title: 'Changes', at: 'When', change: 'What', reason: 'Why', added: 'Added' },
);
