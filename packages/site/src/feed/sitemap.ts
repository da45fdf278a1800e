import { documentParts } from '../documents/documents-page.js';
import { countParts } from '../documents/places.js';
import { findingParts } from '../findings/findings-page.js';
import { indicatorParts } from '../indicators/indicators-page.js';
import type { Ref } from '../kit/addresses.js';
import { canonicalOf } from '../kit/frame.js';
import { indicatorsOf } from '../kit/indicators.js';
import { allBoards, allDocuments, allIndicators } from '../kit/lists.js';
import type { Source } from '../kit/page.js';
import { TAGS } from '../kit/page.js';
import { xml } from '../kit/xml.js';
import { projectParts } from '../projects/projects-page.js';
import { countPages } from '../scoreboard/scoreboard.js';
import { taskParts } from '../tasks/tasks-page.js';

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
  const [plans, indicators, documents, projects, lists] = await Promise.all([
    planPages(source),
    indicatorPages(source),
    documentPages(source),
    projectParts(source),
    listPages(source),
  ]);
  return [
    { name: 'home', key: {} },
    { name: 'method', key: {} },
    { name: 'changes', key: {} },
    ...lists,
    ...plans,
    ...indicators,
    ...documents,
    ...projects.flat().map(({ mentions }): Ref => ({ name: 'project', key: { id: mentions[0]!.id } })),
  ];
}

async function planPages(source: Source): Promise<readonly Ref[]> {
  const boards = await allBoards(source);
  const counts = await Promise.all(boards.map((board) => countPages(board, source)));
  return boards.flatMap(({ plan: { code } }, at): Ref[] => [
    { name: 'plan', key: { code } },
    ...othersOf(counts[at]!, (part): Ref => ({ name: 'planPart', key: { code, part } })),
  ]);
}

/** The pages behind the first one. */
function othersOf(count: number, refOf: (part: string) => Ref): readonly Ref[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, at) => refOf(String(at + 2)));
}

async function listPages(source: Source): Promise<readonly Ref[]> {
  const lists = await Promise.all([
    numbered('indicators', indicatorParts(source)),
    numbered('documents', documentParts(source)),
    numbered('tasks', taskParts(source)),
    numbered('projects', projectParts(source)),
    numbered('findings', findingParts(source)),
  ]);
  return lists.flat();
}

async function numbered(
  name: 'indicators' | 'documents' | 'tasks' | 'projects' | 'findings',
  parts: Promise<readonly unknown[]>,
): Promise<readonly Ref[]> {
  const others = othersOf((await parts).length, (part): Ref => ({ name: `${name}Part`, key: { part } }));
  return [{ name, key: {} }, ...others];
}

async function indicatorPages(source: Source): Promise<readonly Ref[]> {
  const [listed, promised] = await Promise.all([allIndicators(source), indicatorsOf(source)]);
  const keys = [
    ...listed.flatMap((one) => one.regions.map(({ code: region }) => ({ region, code: one.code }))),
    ...promised,
  ];
  const once = new Map(keys.map(({ region, code }) => [`${region} ${code}`, { region, code }]));
  return [...once.values()].map((key) => ({ name: 'indicator', key }));
}

async function documentPages(source: Source): Promise<readonly Ref[]> {
  const documents = await allDocuments(source);
  const counts = await Promise.all(documents.map((document) => countParts(source, document)));
  return documents.flatMap(({ id }, at): Ref[] => [
    { name: 'document', key: { id } },
    ...othersOf(counts[at]!, (part): Ref => ({ name: 'documentPart', key: { id, part } })),
  ]);
}
