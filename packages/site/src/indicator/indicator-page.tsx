import { nameIn, sentenceOf } from '@outturn/charts';
import { placesIn } from '../documents/places.js';
import { type Block, Blocks, blocksUnder, pagesOf } from '../kit/blocks.js';
import { datasetOf } from '../kit/dataset.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { Pager, partIn, titled } from '../kit/parts.js';
import { told } from '../kit/told.js';
import { About } from './about.js';
import { chartsIn, Summary } from './chart.js';
import { correctionsView } from './corrections.js';
import { definitionsView } from './definitions.js';
import { Files, filesOf } from './files.js';
import { judgementsIn, mainOf } from './judgements.js';
import { passagesIn } from './passages.js';
import { historyView } from './target-history.js';
import type { IndicatorPage } from './types.js';
import { WORDS } from './words.js';

interface Key {
  readonly region: string;
  readonly code: string;
  readonly part?: string;
}

export const indicatorPage: MakePage<Key> = async (source, { region, code, ...asked }) => {
  const { api, asOf, on } = source;
  const answer = await told(
    api.GET('/api/indicators/{code}/judgements', { params: { path: { code }, query: { asOf, on, region } } }),
  );
  return answer === null || isEmpty(answer) ? null : pageOf(answer, partIn(asked), source);
};

async function pageOf(page: IndicatorPage, part: number, source: Source): Promise<Found | null> {
  const { locale, links } = source;
  const { regionName, region, indicator } = page;
  const parts = pagesOf(await blocksOf(page, source));
  const shown = parts[part - 1];
  if (shown === undefined) return null;
  const name = nameIn(locale, indicator);
  const main = mainOf(page);
  const to = (target: number): string => links.indicatorPart(region, indicator.code, target);
  const pager = <Pager part={part} parts={parts.length} locale={locale} to={to} />;
  return {
    title: titled(WORDS[locale].title(name, regionName), part, locale),
    description: descriptionOf(page, source),
    ...(main !== undefined && { plan: { name: main.plan.name, timeShare: main.timeShare } }),
    alternates: filesOf(page, source),
    ...(part === 1 && { dataset: datasetIn(page, source) }),
    main: (
      <>
        <h1>
          {name} <small>{regionName}</small>
        </h1>
        {part > 1 && pager}
        <Blocks blocks={shown} />
        {pager}
      </>
    ),
  };
}

/** All that the page says, in pieces: what does not find room goes on to pages behind it. */
async function blocksOf(page: IndicatorPage, source: Source): Promise<readonly Block[]> {
  const words = WORDS[source.locale];
  const places = await placesIn(source, [
    ...page.passages.map(({ document }) => document),
    ...page.observations.flatMap(({ document }) => document ?? []),
    ...page.judgements.flatMap(({ source: from }) => from?.document.id ?? []),
  ]);
  const head = [<Summary key="says" page={page} source={source} />, ...chartsIn(page, source)];
  return [
    ...blocksUnder(null, [...head, <About key="about" page={page} source={source} />]),
    ...blocksUnder(words.judgements, judgementsIn(page, places, source)),
    ...blocksUnder(words.definitions, [definitionsView(page, source)]),
    ...blocksUnder(words.history, page.targets.length === 0 ? [] : [historyView(page, source)]),
    ...blocksUnder(words.corrections, [correctionsView(page, source)]),
    ...blocksUnder(words.passages, passagesIn(page, places, source)),
    ...blocksUnder(words.downloads, [<Files key="files" page={page} source={source} />]),
  ];
}

/** An indicator that nothing is known of in a region has no page there. */
function isEmpty({ observations, targets, passages }: IndicatorPage): boolean {
  return observations.length + targets.length + passages.length === 0;
}

function descriptionOf(page: IndicatorPage, { locale }: Source): string {
  const main = mainOf(page);
  return main === undefined
    ? WORDS[locale].description(nameIn(locale, page.indicator), page.regionName)
    : sentenceOf(main, locale);
}

function datasetIn(page: IndicatorPage, source: Source): object {
  const name = nameIn(source.locale, page.indicator);
  const years = page.observations.map(({ period }) => period.slice(0, 4));
  const moments = [...page.observations, ...page.targets].map(({ enteredAt }) => enteredAt).sort();
  const documents = new Map(page.passages.map(({ document, title }) => [document, title]));
  return datasetOf(
    {
      name: WORDS[source.locale].title(name, page.regionName),
      description: descriptionOf(page, source),
      region: page.regionName,
      from: years[0] ?? page.on.slice(0, 4),
      to: years.at(-1) ?? page.on.slice(0, 4),
      measured: [name],
      files: filesOf(page, source),
      sources: [...documents].map(([id, title]) => ({ name: title, href: source.links.document(id) })),
      modified: moments.at(-1) ?? null,
    },
    source,
  );
}
