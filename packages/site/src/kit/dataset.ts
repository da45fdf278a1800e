import type { Source } from './page.js';
import { TAGS } from './page.js';

/** What a page with figures says of them. Addresses are relative to the page. */
export interface About {
  readonly name: string;
  readonly description: string;
  readonly region: string;
  readonly from: number | string;
  readonly to: number | string;
  readonly measured: readonly string[];
  /** Media type and address of each file. */
  readonly files: readonly { readonly type: string; readonly href: string }[];
  /** Documents that the figures were taken from. */
  readonly sources: readonly { readonly name: string; readonly href: string | undefined }[];
  readonly modified: string | null;
}

/** The figures of a page as schema.org describes a set of data. */
export function datasetOf(about: About, { asOf, locale, state }: Source): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.name,
    description: about.description,
    inLanguage: TAGS[locale],
    temporalCoverage: `${about.from}/${about.to}`,
    spatialCoverage: { '@type': 'Place', name: about.region },
    ...(about.measured.length > 0 && { variableMeasured: about.measured }),
    measurementTechnique: state.method,
    version: asOf,
    isAccessibleForFree: true,
    ...(about.modified !== null && { dateModified: about.modified }),
    distribution: about.files.map(({ type, href }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: href,
    })),
    ...(about.sources.length > 0 && {
      isBasedOn: about.sources.map(({ name, href }) => ({
        '@type': 'CreativeWork',
        name,
        ...(href !== undefined && { url: href }),
      })),
    }),
  };
}
