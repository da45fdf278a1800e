import { chartOf } from '@outturn/charts';
import { svgOf } from '@outturn/charts/svg';
import type { Ref } from './kit/addresses.js';
import type { Source } from './kit/page.js';
import type { Fetch } from './kit/remembering.js';
import { segmentOf } from './kit/segment.js';
import { told, Unanswered } from './kit/told.js';

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
    case 'indicatorJson':
      return { noun: 'indicators', extension: 'json', ...key };
    case 'indicatorMetadata':
      return { noun: 'indicators', extension: 'metadata.json', ...key };
    default:
      return null;
  }
}

/** Asks for a file of data of the state and date of a page; null where there is none. */
export async function dataFile(ref: Ref, source: Source, address: string, fetch: Fetch): Promise<DataFile | null> {
  if (ref.name === 'indicatorSvg') return chartFile(ref.key, source);
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

/** The chart of an indicator, as it stands on its page; null where there is nothing to draw. */
async function chartFile(
  { region, code }: { readonly region: string; readonly code: string },
  { api, asOf, on, locale }: Source,
): Promise<DataFile | null> {
  const page = await told(
    api.GET('/api/indicators/{code}/judgements', { params: { path: { code }, query: { region, asOf, on } } }),
  );
  const [chart] = page === null ? [] : chartOf(page, locale);
  return chart === undefined ? null : { type: 'image/svg+xml; charset=utf-8', body: svgOf(chart) };
}
