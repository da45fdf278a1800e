import { chartOf } from '@outturn/charts';
import type { ReactElement } from 'react';
import { fileOf } from '../kit/addresses.js';
import type { DataFile } from '../kit/links.js';
import type { Found, Source } from '../kit/page.js';
import type { IndicatorPage } from './types.js';
import { WORDS } from './words.js';

const TYPES: readonly (readonly [DataFile, string])[] = [
  ['svg', 'image/svg+xml'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['metadata.json', 'application/ld+json'],
];

/** The same as a picture and as data. */
export function filesOf(page: IndicatorPage, { links, locale }: Source): NonNullable<Found['alternates']> {
  const { indicator, region } = page;
  const isDrawn = chartOf(page, locale).length > 0;
  return TYPES.filter(([extension]) => extension !== 'svg' || isDrawn).map(([extension, type]) => ({
    type,
    href: links.indicator(region, indicator.code, extension),
    title: WORDS[locale].files[extension],
  }));
}

/** What to take away, and how to cite it so that a reader finds the same. */
export function Files({ page, source }: { readonly page: IndicatorPage; readonly source: Source }): ReactElement {
  const { state, locale, links } = source;
  const words = WORDS[locale];
  return (
    <>
      <ul className="files">
        {filesOf(page, source).map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <p className="prose">
        {state.after === null ? (
          words.citeNow
        ) : (
          <>
            {words.citeRelease(state.after)}{' '}
            <a href={links.root(inRelease(page, state.after, source))}>{words.release(state.after)}</a>
          </>
        )}
      </p>
    </>
  );
}

function inRelease({ indicator, region }: IndicatorPage, release: number, { locale }: Source): string {
  return fileOf({ release, locale, ref: { name: 'indicator', key: { region, code: indicator.code } } });
}
