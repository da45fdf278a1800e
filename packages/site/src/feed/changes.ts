import { figureText, nameIn, periodText } from '@outturn/charts';
import type { components } from '@outturn/client';
import { titleOf } from '../documents/places.js';
import { promisesTheSame } from '../indicator/target.js';
import { indicatorsOf } from '../kit/indicators.js';
import { allDocuments } from '../kit/lists.js';
import type { Source } from '../kit/page.js';
import { allReleases } from '../kit/state.js';
import { told } from '../kit/told.js';
import { WORDS } from './words.js';

type Page = components['schemas']['IndicatorPage'];

/** Something that the public has not seen before. */
export interface Change {
  /** Stays the same wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Whether the summary is what somebody wrote, and not in the language of the page. */
  readonly isQuoted?: boolean;
  readonly href: string;
  /** When it came into the ledger, or when it was published. */
  readonly at: string;
}

/** What changed last, the newest first. */
export async function changesIn(source: Source, most: number): Promise<readonly Change[]> {
  const [releases, documents, indicators] = await Promise.all([
    releasesIn(source),
    documentsIn(source),
    indicatorsIn(source),
  ]);
  return [...releases, ...documents, ...indicators]
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id, 'en'))
    .slice(0, most);
}

async function releasesIn(source: Source): Promise<readonly Change[]> {
  const words = WORDS[source.locale];
  return (await allReleases(source)).map(({ number, title, note, head, releasedAt }) => ({
    id: `urn:outturn:release:${head}`,
    title: words.release(number, title),
    summary: note ?? '',
    isQuoted: true,
    href: source.links.release(number),
    at: releasedAt,
  }));
}

async function documentsIn(source: Source): Promise<readonly Change[]> {
  const words = WORDS[source.locale];
  return (await allDocuments(source)).flatMap((document) => {
    if (document.publishedOn === null) return [];
    const at = new Date(`${document.publishedOn}T00:00:00+08:00`).toISOString();
    const href = source.links.document(document.id);
    return [{ id: `urn:uuid:${document.id}`, title: words.document(titleOf(document)), summary: '', href, at }];
  });
}

async function indicatorsIn(source: Source): Promise<readonly Change[]> {
  const pages = await source.once('changed indicators', () => pagesOf(source));
  return pages.flatMap((page) => [...valuesIn(page, source), ...targetsIn(page, source)]);
}

/** As much of a page as says what changed. */
type Changed = Pick<Page, 'indicator' | 'region' | 'regionName' | 'observations' | 'targets'>;

async function pagesOf(source: Source): Promise<readonly Changed[]> {
  const { api, asOf, on } = source;
  const pages = (await indicatorsOf(source)).map(async ({ code, region: of }): Promise<readonly Changed[]> => {
    const params = { path: { code }, query: { region: of, asOf, on } };
    const page = await told(api.GET('/api/indicators/{code}/judgements', { params }));
    if (page === null) return [];
    const { indicator, region, regionName, observations, targets } = page;
    return [{ indicator, region, regionName, observations, targets }];
  });
  return (await Promise.all(pages)).flat();
}

/** Figures that came in by one event are one change: a sheet brings many. */
function valuesIn(
  { observations, indicator, region, regionName }: Changed,
  { locale, links }: Source,
): readonly Change[] {
  const words = WORDS[locale];
  const byEvent = new Map<number, Page['observations']>();
  for (const one of observations) byEvent.set(one.version, [...(byEvent.get(one.version) ?? []), one]);
  return [...byEvent].map(([event, values]) => ({
    id: `urn:outturn:values:${event}:${indicator.id}`,
    title: words.values(nameIn(locale, indicator), regionName),
    summary: told3(values, indicator.unit, locale),
    href: links.indicator(region, indicator.code),
    at: values[0]!.enteredAt,
  }));
}

/** Levels say most; where there are none, what was said of the change. */
const BEST_FIRST = ['level', 'since-january', 'change', 'mean-change', 'since-base'] as const;

/** The last three of those that say most. */
function told3(values: Page['observations'], unit: string, locale: Source['locale']): string {
  const words = WORDS[locale];
  const best = BEST_FIRST.find((one) => values.some(({ measure }) => measure === one));
  const last = values.filter(({ measure }) => measure === best).slice(-3);
  const said = last.map(({ period, value, decimals, measure }) => {
    const isRate = measure === 'change' || measure === 'mean-change';
    const figure = figureText(value, decimals, isRate ? '%' : unit, locale);
    return words.figure[measure](periodText(period, locale), figure);
  });
  return `${said.join(words.comma)}${values.length > last.length ? words.more(values.length) : ''}`;
}

/** A target that promises what it promised before is no change, whoever leads it by now. */
function targetsIn({ targets, indicator, region }: Changed, { locale, links }: Source): readonly Change[] {
  const words = WORDS[locale];
  return targets.flatMap((target) => {
    const { id, version, isWithdrawn, planName, wording, reason, enteredAt } = target;
    const before = targets.filter((one) => one.id === id && one.version < version).at(-1);
    if (before === undefined || promisesTheSame(target, before)) return [];
    return {
      id: `urn:outturn:target:${id}:${version}`,
      title: (isWithdrawn ? words.withdrawn : words.target)(nameIn(locale, indicator), planName),
      summary: [wording, reason].filter((part) => part !== null).join(' '),
      isQuoted: true,
      href: links.indicator(region, indicator.code),
      at: enteredAt,
    };
  });
}
