import type { components } from '@outturn/client';
import { DEFAULT_THRESHOLDS, INSTITUTE_THRESHOLDS } from '@outturn/engine';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { all, pageAt } from '../kit/list/gather.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Things } from '../kit/things.js';
import { useHolds } from '../session/who.js';
import { LIMIT_WORDS, LIMITS, type Limits, limitsIn } from './threshold-words.js';
import { ThresholdsForm } from './thresholds-form.js';
import { ThresholdsHistory } from './thresholds-history.js';

type Thresholds = components['schemas']['Thresholds'];

/** Where one word of a judgement ends and the next begins: those that come with Outturn, and the office's own. */
export function ThresholdsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const mayWrite = useHolds('planning');
  const own = useQuery({
    queryKey: ['thresholds', locale],
    queryFn: () =>
      all((cursor) => told(() => apiIn(locale).GET('/api/thresholds', { params: { query: pageAt(cursor) } }))),
  });
  const [shown, setShown] = useState<Thresholds | 'new' | null>(null);
  const add = mayWrite && (
    <button type="button" className="button primary" onClick={() => setShown('new')}>
      {words.add}
    </button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={add}>
      <Asked query={own}>
        {(found) => (
          <>
            <LimitsTable own={found} />
            {found.length === 0 && <p className="quiet">{words.none}</p>}
            {found.map((thresholds) => (
              <section key={thresholds.id} className="card part">
                <header className="page-head">
                  <h2>{words.historyOf(thresholds.code)}</h2>
                  {mayWrite && (
                    <button type="button" className="button" onClick={() => setShown(thresholds)}>
                      {words.change}
                    </button>
                  )}
                </header>
                <ThresholdsHistory id={thresholds.id} />
              </section>
            ))}
          </>
        )}
      </Asked>
      {shown !== null && (
        <ThresholdsForm onClose={() => setShown(null)} {...(shown !== 'new' && { thresholds: shown })} />
      )}
    </Page>
  );
}

function LimitsTable({ own }: { readonly own: readonly Thresholds[] }): ReactElement {
  const words = useWords(WORDS);
  const says = useWords(LIMIT_WORDS);
  const columns: readonly (readonly [string, Limits])[] = [
    [words.ours(DEFAULT_THRESHOLDS.version), DEFAULT_THRESHOLDS],
    [words.institute(INSTITUTE_THRESHOLDS.version), INSTITUTE_THRESHOLDS],
    ...own.map((one) => [one.code, limitsIn(one)] as const),
  ];
  return (
    <Things label={words.title} heads={[words.limit, ...columns.map(([name]) => ({ number: name }))]}>
      {LIMITS.map((limit) => (
        <tr key={limit}>
          <th scope="row">{says[limit]}</th>
          {columns.map(([name, values]) => (
            <td key={name} className="number">
              {values[limit]}
            </td>
          ))}
        </tr>
      ))}
    </Things>
  );
}

const WORDS = inBoth(
  {
    title: '评判界限',
    lead: '对照表上的“符合预期”“滞后”等评判从哪里起算。界限是数据：改动要写理由，历史可查，每个评判都注明所用的一套。',
    limit: '界限',
    ours: (version: string) => `${version}（默认）`,
    institute: (version: string) => `${version}（研究机构）`,
    add: '登记本地界限',
    none: '本地没有另定界限，对照表按默认界限评判。',
    historyOf: (code: string) => `${code} 的改动历史`,
    change: '修改',
  },
  {
    title: 'Thresholds',
    lead: 'Where “on schedule”, “late” and the other judgements begin. They are data: a change needs a reason and stays in the history, and every judgement names the set that it was made with.',
    limit: 'Limit',
    ours: (version: string) => `${version} (default)`,
    institute: (version: string) => `${version} (an institute)`,
    add: 'Add thresholds of your own',
    none: 'There are none of your own: the scoreboard judges by the default.',
    historyOf: (code: string) => `Changes of ${code}`,
    change: 'Change',
  },
);
