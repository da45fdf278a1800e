import { ClassSymbol, chartOf, SizedChart, sentenceOf, toneOf } from '@outturn/charts';
import type { ReactElement } from 'react';
import { placesIn } from '../documents/places.js';
import { datasetOf } from '../kit/dataset.js';
import { nameIn } from '../kit/name.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { told } from '../kit/told.js';
import { About } from './about.js';
import { correctionsView } from './corrections.js';
import { definitionsView } from './definitions.js';
import { Files, filesOf } from './files.js';
import { judgementsView, mainOf } from './judgements.js';
import { passagesView } from './passages.js';
import { historyView } from './target-history.js';
import type { IndicatorPage } from './types.js';
import { ValuesTable } from './values-table.js';
import { WORDS } from './words.js';

interface Key {
  readonly region: string;
  readonly code: string;
}

export const indicatorPage: MakePage<Key> = async (source, { region, code }) => {
  const { api, asOf, on } = source;
  const answer = await told(
    api.GET('/api/indicators/{code}/judgements', { params: { path: { code }, query: { asOf, on, region } } }),
  );
  return answer === null || isEmpty(answer) ? null : pageOf(named(answer, source), answer.indicator.name, source);
};

async function pageOf(page: IndicatorPage, original: string, source: Source): Promise<Found> {
  const { locale } = source;
  const { regionName } = page;
  const words = WORDS[locale];
  const { name } = page.indicator;
  const places = await placesIn(source, [
    ...page.passages.map(({ document }) => document),
    ...page.observations.flatMap(({ document }) => document ?? []),
  ]);
  const judgements = await judgementsView(page, source);
  const plan = mainOf(page)?.plan;
  return {
    title: words.title(name, regionName),
    description: descriptionOf(page, source),
    ...(plan !== undefined && { plan: { name: plan.name, timeShare: mainOf(page)!.timeShare } }),
    alternates: filesOf(page, source),
    dataset: datasetIn(page, source),
    main: (
      <>
        <h1>
          {name} <small>{regionName}</small>
        </h1>
        <Summary page={page} source={source} />
        <Chart page={page} source={source} />
        <About page={page} original={original} source={source} />
        {judgements}
        {definitionsView(page, source)}
        {historyView(page, source)}
        {correctionsView(page, source)}
        {passagesView(page, places, source)}
        <Files page={page} source={source} />
      </>
    ),
  };
}

/** The same with the name that the reader's language has for it, which charts and sentences take over. */
function named(page: IndicatorPage, { locale }: Source): IndicatorPage {
  const name = nameIn(locale, page.indicator);
  const judgements = page.judgements.map((one) => ({ ...one, indicator: { ...one.indicator, name } }));
  return { ...page, indicator: { ...page.indicator, name }, judgements };
}

/** An indicator that nothing is known of in a region has no page there. */
function isEmpty({ observations, targets, passages }: IndicatorPage): boolean {
  return observations.length + targets.length + passages.length === 0;
}

/** What a person would say, about the target that is due next. */
function Summary({
  page,
  source: { locale },
}: {
  readonly page: IndicatorPage;
  readonly source: Source;
}): ReactElement | null {
  const main = mainOf(page);
  if (main === undefined) return <p className="lead">{WORDS[locale].noTarget}</p>;
  return (
    <p className="says">
      <span className={`oc-class oc-tone-${toneOf(main.class)}`}>
        <ClassSymbol of={main.class} />
      </span>{' '}
      {sentenceOf(main, locale)}
    </p>
  );
}

function Chart({ page, source }: { readonly page: IndicatorPage; readonly source: Source }): ReactElement {
  const { locale } = source;
  const words = WORDS[locale];
  const models = chartOf(page, locale);
  if (models.length === 0) return <p className="empty">{words.noValues}</p>;
  return (
    <>
      {models.slice(0, 2).map((model) => (
        <figure key={model.id} className="chart">
          <figcaption>{model.title}</figcaption>
          <SizedChart model={model} title={false} />
          {model.notes.length > 0 && (
            <ul className="small quiet">
              {model.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </figure>
      ))}
      <p className="files small">
        {words.data}
        {filesOf(page, source).map(({ href, title }) => (
          <a key={href} href={href}>
            {title}
          </a>
        ))}
      </p>
      <ValuesTable page={page} model={models[0]!} source={source} />
    </>
  );
}

function descriptionOf(page: IndicatorPage, { locale }: Source): string {
  const main = mainOf(page);
  return main === undefined
    ? WORDS[locale].description(page.indicator.name, page.regionName)
    : sentenceOf(main, locale);
}

function datasetIn(page: IndicatorPage, source: Source): object {
  const years = page.observations.map(({ period }) => period.slice(0, 4));
  const moments = [...page.observations, ...page.targets].map(({ enteredAt }) => enteredAt).sort();
  const documents = new Map(page.passages.map(({ document, title }) => [document, title]));
  return datasetOf(
    {
      name: WORDS[source.locale].title(page.indicator.name, page.regionName),
      description: descriptionOf(page, source),
      region: page.regionName,
      from: years[0] ?? page.on.slice(0, 4),
      to: years.at(-1) ?? page.on.slice(0, 4),
      measured: [page.indicator.name],
      files: filesOf(page, source),
      sources: [...documents].map(([id, title]) => ({ name: title, href: source.links.document(id) })),
      modified: moments.at(-1) ?? null,
    },
    source,
  );
}
