import { numberText, periodText } from '@outturn/charts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { all } from '../kit/list/gather.js';
import { type Locale, useLocale, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';
import './observations.css';
import { Deeds } from './deeds.js';
import { FillDialog } from './fill-dialog.js';
import { History } from './history.js';
import { type Lead, leadOf } from './lead.js';
import { type Leading, may } from './may.js';
import type { Indicator, Unit, Value } from './value.js';
import { waitsFor } from './waits.js';
import { WORDS } from './words.js';

/** How many are shown until somebody asks for all. */
const FIRST = 5;

interface ValuesProps {
  readonly indicator: Indicator;
  readonly region: string;
  /** The units that lead a target of the indicator: whose values they are, beside the unit that leads the indicator itself. */
  readonly leadUnits: readonly Unit[];
  /** Of its heading. */
  readonly level: 2 | 3;
}

/** The values of an indicator with their state, what may be done with each, and a form for a new one. */
export function Values({ indicator, region, leadUnits, level }: ValuesProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const Heading = level === 2 ? 'h2' : 'h3';
  const query = useQuery(valuesOf(indicator, region, locale));
  return (
    <section className="values">
      <Heading>{words.title}</Heading>
      <Asked query={query} waiting={words.waiting}>
        {({ values, lead }) => {
          const units = allOf(leadUnits, lead);
          return (
            <>
              {values.length === 0 && <p className="quiet">{words.none}</p>}
              <List values={values} units={units} lead={lead} unit={indicator.unit} />
              <Fill indicator={indicator} region={region} units={units} values={values} />
            </>
          );
        }}
      </Asked>
    </section>
  );
}

interface FillProps extends Pick<ValuesProps, 'indicator' | 'region'> {
  readonly units: readonly Unit[];
  readonly values: readonly Value[];
}

/** The form for a new value, for who may fill one in: in the name of the units that they fill for. */
function Fill({ indicator, region, units, values }: FillProps): ReactElement | null {
  const words = useWords(WORDS);
  const { grants } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const own = units.filter(({ id }) => may(grants, 'fill', 'department', [id]));
  const series = (['department', 'statistics'] as const).filter((one) =>
    one === 'department' ? own.length > 0 : may(grants, 'fill', one, []),
  );
  if (series.length === 0) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.fill}
      </button>
      {isOpen && (
        <FillDialog
          indicator={indicator}
          region={region}
          series={series}
          units={own}
          last={values.find(({ measure }) => measure === 'level') ?? null}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

function allOf(units: readonly Unit[], lead: Lead): readonly Unit[] {
  return lead === null || units.some(({ id }) => id === lead.id) ? units : [...units, lead];
}

interface OfIndicator {
  /** The units whose values they may be. */
  readonly units: readonly Unit[];
  /** The one that leads the indicator. */
  readonly lead: Lead;
  /** What they are in. */
  readonly unit: string;
}

interface ListProps extends OfIndicator {
  readonly values: readonly Value[];
}

function List({ values, ...of }: ListProps): ReactElement | null {
  const words = useWords(WORDS);
  const [isWhole, setIsWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = isWhole ? values : values.slice(0, FIRST);
  return (
    <>
      <ul className="value-list">
        {shown.map((value) => (
          <li key={value.id}>
            <One value={value} {...of} />
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

function One({ value, units, lead, unit }: OfIndicator & { readonly value: Value }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { period, measure, decimals, state, status, series } = value;
  const leading: Leading = { leaders: units.map(({ id }) => id), lead: lead?.id ?? null };
  const waits = waitsFor(value, leading, units, words.waits);
  return (
    <details>
      <summary>
        <span>{periodText(period, locale)}</span>
        <b>
          {numberText(value.value, decimals, locale)} {measure === 'level' ? unit : words.measures[measure]}
        </b>
        <span className={`value-state ${state}`}>{words.states[state]}</span>
        {waits !== null && <span>{waits}</span>}
        <span className="quiet">
          {words.statuses[status]} · {words.seriesNames[series]}
        </span>
      </summary>
      {value.note !== null && <p>{value.note}</p>}
      <Deeds value={value} leading={leading} unit={unit} />
      <History value={value} />
    </details>
  );
}

/** The last period first; with the unit that leads the indicator. */
function valuesOf({ id: indicator, code }: Indicator, region: string, locale: Locale) {
  return queryOptions({
    queryKey: ['observations', indicator, region, locale],
    queryFn: async ({ client }) => {
      const [lead, values] = await Promise.all([
        client.fetchQuery(leadOf(code, locale)),
        filledIn(indicator, region, locale),
      ]);
      return { lead, values };
    },
  });
}

async function filledIn(indicator: string, region: string, locale: Locale): Promise<readonly Value[]> {
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
}
