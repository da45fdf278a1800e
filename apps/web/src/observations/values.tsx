import { numberText, periodText } from '@outturn/charts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { all } from '../kit/all.js';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { type Locale, useLocale, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';
import './observations.css';
import { Deeds } from './deeds.js';
import { FillDialog } from './fill-dialog.js';
import { History } from './history.js';
import { may } from './may.js';
import type { Indicator, Unit, Value } from './value.js';
import { WORDS } from './words.js';

/** How many are shown until somebody asks for all. */
const FIRST = 5;

interface ValuesProps {
  readonly indicator: Indicator;
  readonly region: string;
  /** The units that lead the indicator or a target of it: whose values they are. */
  readonly leadUnits: readonly Unit[];
  /** Of its heading. */
  readonly level: 2 | 3;
}

/** The values of an indicator with their state, what may be done with each, and a form for a new one. */
export function Values({ indicator, region, leadUnits, level }: ValuesProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { grants } = useSession();
  const [isFilling, setIsFilling] = useState(false);
  const query = useQuery(valuesOf(indicator.id, region, locale));
  const leaders = leadUnits.map(({ id }) => id);
  const series = (['department', 'statistics'] as const).filter((one) => may(grants, 'fill', one, leaders));
  const isFillable = series.includes('statistics') || (series.length > 0 && leadUnits.length > 0);
  return (
    <section className="values">
      <Heading>{words.title}</Heading>
      <Asked query={query} waiting={words.waiting}>
        {(values) => (
          <>
            {values.length === 0 && <p className="quiet">{words.none}</p>}
            <List values={values} leaders={leaders} unit={indicator.unit} />
            {isFillable && (
              <button type="button" className="button" onClick={() => setIsFilling(true)}>
                {words.fill}
              </button>
            )}
            {isFilling && (
              <FillDialog
                indicator={indicator}
                region={region}
                series={series.filter((one) => one === 'statistics' || leadUnits.length > 0)}
                units={leadUnits}
                last={values.find(({ measure }) => measure === 'level') ?? null}
                onClose={() => setIsFilling(false)}
              />
            )}
          </>
        )}
      </Asked>
    </section>
  );
}

interface ListProps {
  readonly values: readonly Value[];
  readonly leaders: readonly string[];
  readonly unit: string;
}

function List({ values, leaders, unit }: ListProps): ReactElement | null {
  const words = useWords(WORDS);
  const [isWhole, setIsWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = isWhole ? values : values.slice(0, FIRST);
  return (
    <>
      <ul className="value-list">
        {shown.map((value) => (
          <li key={value.id}>
            <One value={value} leaders={leaders} unit={unit} />
          </li>
        ))}
      </ul>
      {shown.length < values.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          {words.all(values.length)}
        </button>
      )}
    </>
  );
}

function One({
  value,
  leaders,
  unit,
}: {
  readonly value: Value;
  readonly leaders: readonly string[];
  readonly unit: string;
}): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { period, measure, decimals, state, status, series } = value;
  return (
    <details>
      <summary>
        <span>{periodText(period, locale)}</span>
        <b>
          {numberText(value.value, decimals, locale)} {measure === 'level' ? unit : words.measures[measure]}
        </b>
        <span className={`value-state ${state}`}>{words.states[state]}</span>
        <span className="quiet">
          {words.statuses[status]} · {words.seriesNames[series]}
        </span>
      </summary>
      {value.note !== null && <p>{value.note}</p>}
      <Deeds value={value} leaders={leaders} unit={unit} />
      <History value={value} />
    </details>
  );
}

/** The last period first. */
function valuesOf(indicator: string, region: string, locale: Locale) {
  return queryOptions({
    queryKey: ['observations', indicator, region, locale],
    queryFn: async () => {
      const values = await all((cursor) =>
        told(() =>
          apiIn(locale).GET('/api/observations', {
            params: { query: { indicator, region, limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      );
      return values
        .filter(({ state }) => state !== 'withdrawn')
        .toSorted((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : 0));
    },
  });
}
