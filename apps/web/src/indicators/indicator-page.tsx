import { chartOf, SizedChart, sentenceOf, unitText } from '@outturn/charts';
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
import { Definitions } from './definitions.js';
import { Downloads } from './downloads.js';
import { EditIndicator } from './edit-indicator.js';
import { FIELDS } from './fields.js';
import { History } from './history.js';
import { type Page as Loaded, pageOf } from './page.js';
import { Passages } from './passages.js';
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
  const query = useQuery(pageOf(code, search, locale));
  const page = query.data;
  if (page !== undefined) return <Whole page={page} isPast={search.asOf !== undefined} />;
  return (
    <Page title={code}>
      <Asked query={query} waiting={words.waiting}>
        {() => null}
      </Asked>
    </Page>
  );
}

function Whole({ page, isPast }: { readonly page: Loaded; readonly isPast: boolean }): ReactElement {
  const locale = useLocale();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/indicators/$code' });
  const isPlanner = useHolds('planning');
  const { indicator, judgements, region } = page;
  // What stands in a box of the plan is what the plan is measured by.
  const main = judgements.find(({ row }) => row !== null) ?? judgements[0];
  const leadUnits = useMemo(() => leadersOf(page), [page]);
  return (
    <Page
      title={indicator.name}
      lead={<Lead page={page} />}
      actions={isPlanner && !isPast ? <EditIndicator indicator={indicator} /> : undefined}
    >
      <StateChoice
        asked={search}
        on={page.on}
        onChange={(asked) => {
          const { on, asOf } = asked;
          const next = { ...(search.region && { region: search.region }), ...(on && { on }), ...(asOf && { asOf }) };
          void navigate({ search: next, replace: true, resetScroll: false });
        }}
      />
      {main !== undefined && <p className="sentence">{sentenceOf(main, locale)}</p>}
      <div className="indicator">
        <div>
          <Chart page={page} />
          <ValueTable page={page} />
          <Passages page={page} />
        </div>
        <div>
          <Targets page={page} isPast={isPast} />
          {!isPast && <Values level={2} indicator={indicator} region={region} leadUnits={leadUnits} />}
          <Definitions page={page} mayChange={isPlanner && !isPast} />
          <History page={page} />
          <Downloads page={page} asOf={search.asOf} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ page: { indicator, region } }: { readonly page: Loaded }): ReactElement {
  const words = useWords(WORDS);
  const fields = useWords(FIELDS);
  const locale = useLocale();
  const { unit, field, aliases, isPublic } = indicator;
  const parts = [
    region,
    unitText(unit, locale),
    field === null ? null : (fields[field] ?? field),
    aliases.length > 0 ? `${words.aliases} ${aliases.join(locale === 'zh' ? '、' : ', ')}` : null,
    isPublic ? null : words.privately,
  ];
  return <>{parts.filter((part) => part !== null && part !== '').join(' · ')}</>;
}

function Chart({ page }: { readonly page: Loaded }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const models = useMemo(() => chartOf(page, locale), [page, locale]);
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
