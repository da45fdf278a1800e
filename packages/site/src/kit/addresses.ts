import type { Locale } from './page.js';
import { codeOf, segmentOf } from './segment.js';

/** All addresses of a site. What stands in braces is the key of a page. */
export const PATTERNS = {
  home: 'index.html',
  method: 'method.html',
  plan: 'plans/{code}.html',
  planPart: 'plans/{code}/{part}.html',
  planCsv: 'plans/{code}.csv',
  planJson: 'plans/{code}.json',
  planMetadata: 'plans/{code}.metadata.json',
  indicators: 'indicators.html',
  indicatorsPart: 'indicators/{part}.html',
  indicator: 'indicators/{region}/{code}.html',
  indicatorPart: 'indicators/{region}/{code}/{part}.html',
  indicatorSvg: 'indicators/{region}/{code}.svg',
  indicatorCsv: 'indicators/{region}/{code}.csv',
  indicatorJson: 'indicators/{region}/{code}.json',
  indicatorMetadata: 'indicators/{region}/{code}.metadata.json',
  documents: 'documents.html',
  documentsPart: 'documents/{part}.html',
  document: 'documents/{id}.html',
  documentPart: 'documents/{id}/{part}.html',
  tasks: 'tasks.html',
  tasksPart: 'tasks/{part}.html',
  projects: 'projects.html',
  projectsPart: 'projects/{part}.html',
  project: 'projects/{id}.html',
  findings: 'findings.html',
  findingsPart: 'findings/{part}.html',
  changes: 'changes.html',
  feed: 'feed.xml',
} as const;

export type PageName = keyof typeof PATTERNS;

type Braced<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Braced<Rest>
  : never;

/** The key of a page, by the braces of its pattern. */
export type KeyOf<Name extends PageName> = Readonly<Record<Braced<(typeof PATTERNS)[Name]>, string>>;

export type Ref = { readonly [Name in PageName]: { readonly name: Name; readonly key: KeyOf<Name> } }[PageName];

/** Where a page stands: in which state of the ledger, in which language, and which it is. */
export interface Address {
  /** The number of a release; null for what holds now. */
  readonly release: number | null;
  readonly locale: Locale;
  readonly ref: Ref;
}

/** The file of a page, from the root of the site: `r/3/en/plans/yunlan-14th.html`. */
export function fileOf({ release, locale, ref }: Address): string {
  const key: Readonly<Record<string, string>> = ref.key;
  const file = PATTERNS[ref.name].replace(/\{(\w+)\}/g, (_, name: string) => segmentOf(key[name]!));
  return `${rootOf(release)}${locale === 'en' ? 'en/' : ''}${file}`;
}

/** The folder of the pages of a release; that of the site for what holds now. */
export function rootOf(release: number | null): string {
  return release === null ? '' : `r/${release}/`;
}

/** The page at an address as a browser asks for it, without the slash before it; null where there can be none. */
export function addressOf(path: string): Address | null {
  const segments = decoded(path);
  if (segments === null) return null;
  const release = segments[0] === 'r' ? releaseOf(segments[1]) : null;
  if (release === undefined) return null;
  const within = release === null ? segments : segments.slice(2);
  const locale = within[0] === 'en' ? 'en' : 'zh';
  const file = (locale === 'en' ? within.slice(1) : within).join('/');
  // A folder is asked for with a slash behind it: the links of its first page are relative to that.
  const ref = refOf(file === '' && (path === '' || path.endsWith('/')) ? 'index.html' : file);
  return ref === null ? null : { release, locale, ref };
}

/** The first part of a list or document is the page itself. */
const PART = '[2-9]|[1-9]\\d{1,4}';

const MATCHERS = Object.entries(PATTERNS).map(([name, pattern]) => ({
  name: name as PageName,
  matcher: new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, matcherOf)}$`, 'u'),
}));

function matcherOf(_: string, key: string): string {
  return `(?<${key}>${key === 'part' ? PART : '[^/.]+'})`;
}

function refOf(file: string): Ref | null {
  for (const { name, matcher } of MATCHERS) {
    const groups = matcher.exec(file);
    if (groups === null) continue;
    const codes = Object.entries(groups.groups ?? {}).map(([key, segment]) => [key, codeOf(segment)] as const);
    return codes.some(([, code]) => code === null) ? null : ({ name, key: Object.fromEntries(codes) } as Ref);
  }
  return null;
}

function releaseOf(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : undefined;
}

/** The names between the slashes; null where one of them is not what a browser would write. */
function decoded(path: string): readonly string[] | null {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    return segments.some((segment) => /[/\\\0]/.test(segment)) ? null : segments;
  } catch {
    return null;
  }
}
