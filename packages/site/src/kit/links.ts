import { type Address, fileOf, type KeyOf, type PageName, type Ref, rootOf } from './addresses.js';

/** What of a document a link leads to: parts count from 1, places are those of the text. */
export interface At {
  readonly part?: number;
  readonly start?: number;
}

export type DataFile = 'svg' | 'csv' | 'json' | 'metadata.json';

/**
 * Addresses of the public pages, relative to the page that they stand on: the pages work from a server, from a folder and from a file share alike.
 * All pages end in `.html`. Chinese pages stand at the root, English ones under `en/`; those of a release under `r/3/` and `r/3/en/`.
 */
export interface Links {
  readonly home: string;
  readonly method: string;
  /** plans/yunlan-14th.html; with an extension, the data beside it */
  readonly plan: (code: string, extension?: Exclude<DataFile, 'svg'>) => string;
  /** plans/CODE/2.html: parts count from 1. */
  readonly planPart: (code: string, part: number) => string;
  /** indicators/REGION/CODE.html; with an extension, the data beside it */
  readonly indicator: (region: string, code: string, extension?: DataFile) => string;
  /** indicators/REGION/CODE/2.html: what a long page has no room for; parts count from 1. */
  readonly indicatorPart: (region: string, code: string, part: number) => string;
  readonly indicators: string;
  readonly documents: string;
  /** documents/ID.html, or the part of a long one in which a place stands, at that place (`id="c123"`). */
  readonly document: (id: string, at?: At) => string;
  readonly tasks: string;
  readonly projects: string;
  readonly project: (id: string) => string;
  readonly findings: string;
  /** tasks.html, tasks/2.html: parts count from 1. */
  readonly part: (list: 'indicators' | 'documents' | 'tasks' | 'projects' | 'findings', part: number) => string;
  /** What changed last, to read. */
  readonly changes: string;
  readonly feed: string;
  /** The same page in the other language. */
  readonly otherLocale: string;
  /** The first page of a release; of null, of what holds now. */
  readonly release: (number: number | null) => string;
  /** The same page as it is now. */
  readonly now: string;
  /** A file at the root of the site. */
  readonly root: (file: string) => string;
}

/** The addresses that a page writes. */
export function linksFrom(from: Address): Links {
  const here = fileOf(from);
  const { release, locale, ref } = from;
  const file = (path: string): string => relative(here, path);
  const to = <Name extends PageName>(name: Name, key: KeyOf<Name>): string =>
    file(fileOf({ release, locale, ref: { name, key } as unknown as Ref }));
  return {
    home: to('home', {}),
    method: to('method', {}),
    plan: (code, extension) => to(extension === undefined ? 'plan' : PLAN_DATA[extension], { code }),
    planPart: (code, part) => (part === 1 ? to('plan', { code }) : to('planPart', { code, part: String(part) })),
    indicator: (region, code, extension) =>
      to(extension === undefined ? 'indicator' : INDICATOR_DATA[extension], { region, code }),
    indicatorPart: (region, code, part) =>
      part === 1 ? to('indicator', { region, code }) : to('indicatorPart', { region, code, part: String(part) }),
    indicators: to('indicators', {}),
    documents: to('documents', {}),
    document: (id, { part = 1, start } = {}) => {
      const page = part === 1 ? to('document', { id }) : to('documentPart', { id, part: String(part) });
      return start === undefined ? page : `${page}#c${start}`;
    },
    tasks: to('tasks', {}),
    projects: to('projects', {}),
    project: (id) => to('project', { id }),
    findings: to('findings', {}),
    part: (list, part) => (part === 1 ? to(list, {}) : to(`${list}Part`, { part: String(part) })),
    changes: to('changes', {}),
    feed: to('feed', {}),
    otherLocale: file(fileOf({ release, ref, locale: locale === 'zh' ? 'en' : 'zh' })),
    release: (number) => file(`${rootOf(number)}${locale === 'en' ? 'en/' : ''}index.html`),
    now: file(fileOf({ ...from, release: null })),
    root: file,
  };
}

const PLAN_DATA = { csv: 'planCsv', json: 'planJson', 'metadata.json': 'planMetadata' } as const;
const INDICATOR_DATA = {
  svg: 'indicatorSvg',
  csv: 'indicatorCsv',
  json: 'indicatorJson',
  'metadata.json': 'indicatorMetadata',
} as const;

/** The address of a file as another one of the same site writes it. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const ups = here.slice(common).map(() => '..');
  // Names of files hold nothing that would have to be escaped; letters of any script stand in a link as they are.
  return [...ups, ...there.slice(common)].join('/');
}
