import { countParts } from '../documents/places.js';
import type { Ref } from '../kit/addresses.js';
import { canonicalOf } from '../kit/frame.js';
import { indicatorsOf } from '../kit/indicators.js';
import { allDocuments, allPlans } from '../kit/lists.js';
import type { Source } from '../kit/page.js';
import { TAGS } from '../kit/time.js';
import { xml } from '../kit/xml.js';

/** All pages of what holds now, in both languages. A map of a site needs whole addresses, so there is none where nobody knows them. */
export async function sitemap(source: Source, origin: string): Promise<string> {
  const pages = await pagesOf(source);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((ref) => (['zh', 'en'] as const).map((locale) => urlOf(ref, locale, origin))),
    '</urlset>',
    '',
  ].join('\n');
}

function urlOf(ref: Ref, locale: 'zh' | 'en', origin: string): string {
  const at = (one: 'zh' | 'en'): string => xml(canonicalOf(origin, { release: null, locale: one, ref })!);
  const others = (['zh', 'en'] as const).map(
    (one) => `<xhtml:link rel="alternate" hreflang="${TAGS[one]}" href="${at(one)}"/>`,
  );
  return `<url><loc>${at(locale)}</loc>${others.join('')}</url>`;
}

async function pagesOf(source: Source): Promise<readonly Ref[]> {
  const [plans, indicators, documents] = await Promise.all([
    allPlans(source),
    indicatorsOf(source),
    allDocuments(source),
  ]);
  const parts = await Promise.all(documents.map((document) => countParts(source, document)));
  const lists = ['home', 'method', 'indicators', 'documents', 'tasks', 'projects', 'findings'] as const;
  return [
    ...lists.map((name) => ({ name, key: {} })),
    ...plans.map(({ code }): Ref => ({ name: 'plan', key: { code } })),
    ...indicators.map((key): Ref => ({ name: 'indicator', key })),
    ...documents.flatMap(({ id }, at): Ref[] => [
      { name: 'document', key: { id } },
      ...Array.from(
        { length: parts[at]! - 1 },
        (_, more): Ref => ({
          name: 'documentPart',
          key: { id, part: String(more + 2) },
        }),
      ),
    ]),
  ];
}
