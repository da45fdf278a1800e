import { figureText, periodText } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { IndicatorName } from '../kit/indicator-name.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';
import './observations.css';
import { type AllWaiting, statesFor, valuesWaiting, type Waiting } from './waiting.js';
import { waitsFor } from './waits.js';
import { WORDS as VALUES } from './words.js';

/** So many are named; the rest are counted. */
const MOST = 10;

/** What waits for whom among the values that were filled in, for those whom it concerns; nothing where nothing waits. */
export function WaitingValues(): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const session = useSession();
  const query = useQuery({ ...valuesWaiting(session, locale), enabled: statesFor(session).length > 0 });
  const { values = [], units = [] }: Partial<AllWaiting> = query.data ?? {};
  if (values.length === 0) return null;
  return (
    <section className="card">
      <h2>
        {words.title} <span className="quiet">{values.length}</span>
      </h2>
      <ul className="value-list">
        {values.slice(0, MOST).map((one) => (
          <One key={one.value.id} waiting={one} units={units} />
        ))}
      </ul>
      {values.length > MOST && <p className="quiet">{words.more(values.length - MOST)}</p>}
    </section>
  );
}

interface OneProps extends Pick<AllWaiting, 'units'> {
  readonly waiting: Waiting;
}

function One({ waiting: { value, indicator, leading, isMine }, units }: OneProps): ReactElement {
  const words = useWords(WORDS);
  const { waits } = useWords(VALUES);
  const locale = useLocale();
  const figure = figureText(value.value, value.decimals, indicator.unit, locale);
  return (
    <li className="waiting-value">
      <Link to="/indicators/$code" params={{ code: indicator.code }} search={{ region: value.region }}>
        <IndicatorName of={indicator} />
      </Link>
      <span>
        {periodText(value.period, locale)} <b>{figure}</b>
      </span>
      <span className={isMine ? 'mine' : 'quiet'}>
        {isMine && `${words.mine} · `}
        {waitsFor(value, leading, units, waits)}
      </span>
    </li>
  );
}

const WORDS = inBoth(
  { title: '等待办理的填报', mine: '等我办理', more: (count: number) => `另有 ${count} 个` },
  { title: 'Values that wait', mine: 'for me', more: (count: number) => `and ${count} more` },
);
