import { figureText, periodText } from '@outturn/charts';
import type { components } from '@outturn/client';
import { titleOf } from '../documents/places.js';
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
  const { api, asOf, on } = source;
  const pages = (await indicatorsOf(source)).map(({ code, region }) =>
    told(api.GET('/api/indicators/{code}/judgements', { params: { path: { code }, query: { region, asOf, on } } })),
  );
  return (await Promise.all(pages)).flatMap((page) =>
    page === null ? [] : [...valuesIn(page, source), ...targetsIn(page, source)],
  );
}

/** Figures that came in by one event are one change: a sheet brings many. */
function valuesIn({ observations, indicator, region }: Page, { locale, links }: Source): readonly Change[] {
  const words = WORDS[locale];
  const byEvent = new Map<number, Page['observations']>();
  for (const one of observations) byEvent.set(one.version, [...(byEvent.get(one.version) ?? []), one]);
  return [...byEvent].map(([event, values]) => ({
    id: `urn:outturn:values:${event}:${indicator.id}`,
    title: words.values(indicator.name, region),
    summary: told3(values, indicator.unit, locale),
    href: links.indicator(region, indicator.code),
    at: values[0]!.enteredAt,
  }));
}

/** The last three of them. */
function told3(values: Page['observations'], unit: string, locale: Source['locale']): string {
  const words = WORDS[locale];
  const levels = values.filter(({ measure }) => measure === 'level');
  const last = (levels.length > 0 ? levels : values).slice(-3);
  const said = last.map(({ period, value, decimals, measure }) => {
    const figure = figureText(value, decimals, measure === 'level' ? unit : '%', locale);
    return `${periodText(period, locale)} ${figure}`;
  });
  return `${said.join(words.comma)}${values.length > last.length ? words.more(values.length) : ''}`;
}

/** A target that stands as it was first set is no change. */
function targetsIn({ targets, indicator, region }: Page, { locale, links }: Source): readonly Change[] {
  const words = WORDS[locale];
  const first = new Map<string, number>();
  for (const { id, version } of targets) first.set(id, Math.min(version, first.get(id) ?? version));
  return targets
    .filter(({ id, version }) => version !== first.get(id))
    .map(({ id, version, isWithdrawn, planName, wording, reason, enteredAt }) => ({
      id: `urn:outturn:target:${id}:${version}`,
      title: (isWithdrawn ? words.withdrawn : words.target)(indicator.name, planName),
      summary: [wording, reason].filter((part) => part !== null).join(' '),
      href: links.indicator(region, indicator.code),
      at: enteredAt,
    }));
}
