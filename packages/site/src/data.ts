import { chartOf } from '@outturn/charts';
import { svgOf } from '@outturn/charts/svg';
import type { KeyOf, Ref } from './kit/addresses.js';
import type { Source } from './kit/page.js';
import type { Fetch } from './kit/remembering.js';
import { segmentOf } from './kit/segment.js';
import { told, Unanswered } from './kit/told.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A file of data beside a page, as the API gives it. */
export interface DataFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

interface DataAddress {
  readonly noun: 'plans' | 'indicators';
  readonly code: string;
  readonly extension: 'csv' | 'json' | 'metadata.json';
  readonly region?: string;
}

/** What an indicator page is made of: asked for once, however many files say it. */
function pageOf<As extends 'json' | 'arrayBuffer'>(key: KeyOf<'indicator'>, { api, asOf, on }: Source, parseAs: As) {
  const params = { path: { code: key.code }, query: { region: key.region, asOf, on } };
  return told(api.GET('/api/indicators/{code}/judgements', { params, parseAs }));
}

/** Where the API has the data of a page; null for what is no data. */
function dataAddress({ name, key }: Ref): DataAddress | null {
  switch (name) {
    case 'planCsv':
      return { noun: 'plans', extension: 'csv', ...key };
    case 'planJson':
      return { noun: 'plans', extension: 'json', ...key };
    case 'planMetadata':
      return { noun: 'plans', extension: 'metadata.json', ...key };
    case 'indicatorCsv':
      return { noun: 'indicators', extension: 'csv', ...key };
    case 'indicatorMetadata':
      return { noun: 'indicators', extension: 'metadata.json', ...key };
    default:
      return null;
  }
}

/** Asks for a file of data of the state and date of a page; null where there is none. */
export async function dataFile(ref: Ref, source: Source, address: string, fetch: Fetch): Promise<DataFile | null> {
  if (ref.name === 'indicatorSvg') return chartFile(ref.key, source);
  if (ref.name === 'indicatorJson') return answerFile(ref.key, source);
  const { asOf, on, locale } = source;
  const found = dataAddress(ref);
  if (found === null) return null;
  const url = new URL(`/data/${found.noun}/${encodeURIComponent(found.code)}.${found.extension}`, address);
  const region = found.region === undefined ? {} : { region: found.region };
  url.search = new URLSearchParams({ asOf, on, lang: locale, ...region }).toString();
  const answer = await fetch(new Request(url, { headers: { 'accept-language': locale } }));
  if (answer.status === 404 || answer.status === 400) return null;
  if (!answer.ok) throw new Unanswered(answer);
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { type, body: ref.name.endsWith('Metadata') ? besideData(bytes, found.code) : bytes };
}

/** What describes a file names it by the address that it was asked for at; here it stands beside the file. */
function besideData(bytes: Uint8Array, code: string): string {
  const metadata = JSON.parse(new TextDecoder().decode(bytes)) as { readonly url: string };
  const name = `${encodeURIComponent(segmentOf(code))}.csv`;
  return JSON.stringify(metadata).replaceAll(JSON.stringify(metadata.url).slice(1, -1), name);
}

/** What the page of an indicator was made of, as the API gave it. */
async function answerFile(key: KeyOf<'indicator'>, source: Source): Promise<DataFile | null> {
  const bytes = await pageOf(key, source, 'arrayBuffer');
  return bytes === null ? null : { type: JSON_TYPE, body: new Uint8Array(bytes) };
}

/** The chart of an indicator, as it stands on its page; null where there is nothing to draw. */
async function chartFile(key: KeyOf<'indicator'>, source: Source): Promise<DataFile | null> {
  const page = await pageOf(key, source, 'json');
  const [chart] = page === null ? [] : chartOf(page, source.locale);
  return chart === undefined ? null : { type: 'image/svg+xml; charset=utf-8', body: svgOf(chart) };
}
