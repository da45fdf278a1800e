import { type ChartModel, chartOf, FIELDS, mainFirst, nameIn, SizedChart, sentenceOf, unitText } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { Asked } from '../kit/asked.js';
import { useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Values } from '../observations/values.js';
import { StateChoice } from '../scoreboard/state-choice.js';
import { useHolds } from '../session/who.js';
import './indicators.css';
import { ChineseName } from '../kit/indicator-name.js';
import { About } from './about.js';
import { Definitions } from './definitions.js';
import { Downloads } from './downloads.js';
import { EditIndicator } from './edit-indicator.js';
import { History } from './history.js';
import { type Page as Loaded, pageOf } from './page.js';
import { Passages } from './passages.js';
import { RegionChoice } from './region-choice.js';
import type { IndicatorSearch } from './search.js';
import { Targets } from './targets.js';
import { ValueTable } from './value-table.js';
import { WORDS } from './words.js';

const ROUTE = '/signed-in/indicators/$code';

/** An indicator in a region: what is said of it in a sentence, as a drawing, as a table, and where all of it is from. */
export function IndicatorPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { code } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const look = useLook();
  const query = useQuery(pageOf(code, search, locale));
  const page = query.data;
  if (page !== undefined) return <Whole page={page} isPast={search.asOf !== undefined} />;
  return (
    <Page title={code}>
      {/* In that state there may have been no such indicator: this is the way back. */}
      {search.asOf !== undefined && <StateChoice asked={search} on={search.on ?? ''} onChange={look} />}
      <Asked query={query} waiting={words.waiting}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Whole({ page, isPast }: { readonly page: Loaded; readonly isPast: boolean }): ReactElement {
  const locale = useLocale();
  const search = useSearch({ from: ROUTE });
  const look = useLook();
  const isPlanner = useHolds('planning');
  const { indicator, judgements, region } = page;
  const main = mainFirst(judgements)[0];
  const leadUnits = useMemo(() => leadersOf(page), [page]);
  const models = useMemo(() => chartOf(page, locale), [page, locale]);
  const expected = models.find(({ subject }) => subject === 'level')?.expected;
  return (
    <Page
      title={nameIn(locale, indicator)}
      lead={<Lead page={page} />}
      actions={isPlanner && !isPast ? <EditIndicator code={indicator.code} /> : undefined}
    >
      <StateChoice asked={search} on={page.on} onChange={look}>
        <RegionChoice code={indicator.code} region={region} onChange={(chosen) => look({ region: chosen })} />
      </StateChoice>
      {main !== undefined && <p className="sentence">{sentenceOf(main, locale)}</p>}
      <div className="indicator">
        <div>
          <Chart models={models} />
          <ValueTable page={page} expected={expected} />
          <Passages page={page} />
        </div>
        <div>
          <Targets page={page} asOf={search.asOf} />
          {!isPast && <Values level={2} indicator={indicator} region={region} leadUnits={leadUnits} />}
          <About page={page} />
          <Definitions page={page} mayChange={isPlanner && !isPast} />
          <History page={page} />
          <Downloads page={page} asOf={search.asOf} />
        </div>
      </div>
    </Page>
  );
}

type Look = { readonly [Name in keyof IndicatorSearch]?: IndicatorSearch[Name] | undefined };

/** Writes into the address what is looked at, without a step of its own in the history of the browser. */
function useLook(): (change: Look) => void {
  const navigate = useNavigate({ from: '/indicators/$code' });
  return (change) => {
    const next = (before: IndicatorSearch): IndicatorSearch =>
      Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined));
    void navigate({ search: next, replace: true, resetScroll: false });
  };
}

function Lead({ page: { indicator, regionName } }: { readonly page: Loaded }): ReactElement {
  const words = useWords(WORDS);
  const fields = useWords(FIELDS);
  const locale = useLocale();
  const { unit, field, isPublic } = indicator;
  const parts = [
    regionName,
    unitText(unit, locale),
    field === null ? null : (fields[field] ?? field),
    isPublic ? null : words.privately,
  ];
  return (
    <>
      {locale === 'en' && indicator.englishName !== null && (
        <>
          <ChineseName of={indicator} /> ·{' '}
        </>
      )}
      {parts.filter((part) => part !== null && part !== '').join(' · ')}
    </>
  );
}

function Chart({ models }: { readonly models: readonly ChartModel[] }): ReactElement {
  const words = useWords(WORDS);
  return (
    <section className="card">
      <h2>{words.chart}</h2>
      {models.length === 0 && <p className="quiet">{words.noChart}</p>}
      {models.map((model) => (
        <div key={model.id} className="chart-and-notes">
          <SizedChart model={model} />
          {model.notes.length > 0 && (
            <ul className="quiet">
              {model.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

/** The units that lead a target of the indicator. */
function leadersOf({ judgements }: Loaded): readonly { readonly id: string; readonly name: string }[] {
  const units = judgements.flatMap(({ leadUnit }) => leadUnit ?? []);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
